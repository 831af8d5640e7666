import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, type Organiser } from "#app/web/guards.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { named } from "#app/web/naming.ts";
import { readTrack } from "#app/programme/edit/read-names.ts";
import { changeTrack } from "#app/programme/edit/tracks.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { tracksView } from "#app/views/organise/programme/programme-names.ts";
import { NamesPage } from "#app/views/organise/programme/programme-names-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const view = await tracksView(appOf(args), organiser, args.request.url, args.params.track ?? "");
  if (!view) throw notFound();
  return view;
}

/** Changes what a track is called, for everybody, at once. */
export function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { tracks: words } = programmeWords[language];
  const trackId = args.params.track ?? "";
  const view = (organiser: Organiser, back?: Parameters<typeof tracksView>[4]) =>
    tracksView(app, organiser, url, trackId, back);
  return named(args, {
    read: readTrack,
    save: async (organiser, to, form) => {
      if (!(await view(organiser))) throw notFound();
      const was = { name: form.get("was-name") ?? "", lang: form.get("was-lang") ?? "" };
      return changeTrack(app, trackId, was, to);
    },
    view,
    next: ({ event }) => `${deskPath(event, language, "programme")}/tracks?done`,
    stale: (now) => (now === null ? words.gone : words.both(now)),
  });
}

export default function TrackRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NamesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
