import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, notFound, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { removeTrack } from "#app/programme/edit/tracks.ts";
import { Refusal } from "#app/refusal.ts";
import { ConsequencesPage } from "#app/views/organise/programme/consequences-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { trackRemovalView } from "#app/views/organise/programme/programme-names.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const view = await trackRemovalView(appOf(args), organiser, args.request.url, args.params.track ?? "");
  if (!view) throw notFound();
  return view;
}

/** Takes a track away; one with sessions in it stays, and the page says how many they are. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const trackId = args.params.track ?? "";
  if (!(await trackRemovalView(app, organiser, url, trackId))) throw notFound();
  const outcome = await removeTrack(app, organiser.event.id, trackId).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(organiser.event, languageOf(url), "programme")}/tracks`, 303);
  }
  const view = await trackRemovalView(app, organiser, url, trackId);
  if (!view) throw notFound();
  return data(view, { status: statusOf[outcome.code] });
}

export default function TrackRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ConsequencesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
