import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isHeld } from "#app/events/rules.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { playerPolicy } from "#app/security.ts";
import { hasPage, recordingView } from "#app/views/site/recording-page.ts";
import { RecordingPage } from "#app/views/site/recording-parts.tsx";
import { openEvent } from "#app/web/doors.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const page = await openEvent(args);
  const app = appOf(args);
  const { event } = page;
  if (!isHeld(event, arrivalOf(args))) throw notFound();
  const materials = await materialsOf(app.db, { eventId: event.id });
  const recording = materials.find(({ id }) => id === args.params.recording);
  if (!recording || !hasPage(recording)) throw notFound();
  const view = await recordingView(app, page, recording, args.request.url);
  const policy = playerPolicy(view.embed?.player?.origin ?? null);
  return data(view, { headers: { "Content-Security-Policy": policy } });
}

/** This page alone plays, and lets in the one whose player was asked for. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export default function RecordingRoute() {
  return <RecordingPage {...useLoaderData<typeof loader>()} />;
}
