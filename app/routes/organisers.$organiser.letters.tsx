import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import type { Followed } from "#app/subscriptions/queries.ts";
import { newsView } from "#app/views/site/news.ts";
import { NewsPage } from "#app/views/site/news-parts.tsx";
import { appOf, notFound } from "#app/web/http.ts";
import { askByForm } from "#app/web/news-doors.ts";

async function openOrganiser(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<Followed> {
  const organisation = await organisationBySlug(appOf(args).db, args.params.organiser ?? "");
  if (!organisation) throw notFound();
  return { organisation, series: null };
}

export async function loader(args: LoaderFunctionArgs) {
  const followed = await openOrganiser(args);
  return newsView(appOf(args), followed, languageOf(args.request.url), args.request.url);
}

/** Sends the letter with the button. */
export async function action(args: ActionFunctionArgs) {
  return askByForm(args, await openOrganiser(args), "organiser-page");
}

export default function OrganiserNewsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NewsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
