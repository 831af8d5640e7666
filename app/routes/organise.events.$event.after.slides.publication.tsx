import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { publishAllSlides } from "#app/materials/slides/publish-slides.ts";
import { slidesPath, slidesPublicationView } from "#app/views/organise/after/slides-page.ts";
import { SlidesPublication } from "#app/views/organise/after/slides-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return slidesPublicationView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

/** Publishes all that may be. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const count = await publishAllSlides(appOf(args), { eventId: event.id, accountId: account.id });
  return redirect(`${slidesPath(event, languageOf(args.request.url))}?published=${count}`, 303);
}

export default function SlidesPublicationRoute() {
  return <SlidesPublication {...useLoaderData<typeof loader>()} />;
}
