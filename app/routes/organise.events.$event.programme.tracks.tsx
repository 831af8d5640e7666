import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { named } from "#app/web/naming.ts";
import { readTrack } from "#app/programme/edit/read-names.ts";
import { addTrackTo } from "#app/programme/edit/tracks.ts";
import { tracksView } from "#app/views/organise/programme/programme-names.ts";
import { NamesPage } from "#app/views/organise/programme/programme-names-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await tracksView(appOf(args), organiser, args.request.url, null);
  if (!view) throw notFound();
  return view;
}

/** Adds a track. */
export function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { url } = args.request;
  return named(args, {
    read: readTrack,
    save: ({ event }, track) => addTrackTo(app, event.id, track),
    view: (organiser, back) => tracksView(app, organiser, url, null, back),
    next: () => `${new URL(url).pathname}?done`,
  });
}

export default function TracksRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NamesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
