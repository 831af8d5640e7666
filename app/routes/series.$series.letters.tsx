import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seriesBySlug } from "#app/events/queries.ts";
import { languageOf } from "#app/language/address.ts";
import { withOrganisation } from "#app/subscriptions/queries.ts";
import { newsView } from "#app/views/site/news.ts";
import { NewsPage } from "#app/views/site/news-parts.tsx";
import { appOf, notFound } from "#app/web/http.ts";
import { askByForm } from "#app/web/news-doors.ts";

async function openSeries(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { db } = appOf(args);
  const series = await seriesBySlug(db, args.params.series ?? "");
  if (!series) throw notFound();
  return withOrganisation(db, series);
}

export async function loader(args: LoaderFunctionArgs) {
  const followed = await openSeries(args);
  return newsView(appOf(args), followed, languageOf(args.request.url), args.request.url);
}

/** Sends the letter with the button. */
export async function action(args: ActionFunctionArgs) {
  return askByForm(args, await openSeries(args), "series-page");
}

export default function SeriesNewsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NewsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
