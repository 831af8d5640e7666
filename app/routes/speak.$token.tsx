import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { requireSpeaker, speakAnswer } from "#app/web/speaker-doors.ts";
import { speakOverView, speakView } from "#app/views/speak/speak-page.ts";
import { SpeakPage } from "#app/views/speak/speak-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { token, open } = await requireSpeaker(args);
  const app = appOf(args);
  const { url } = args.request;
  if (!open) return speakAnswer(args, speakOverView(app, url), 410);
  return speakAnswer(args, await speakView(app, token, open, url, arrivalOf(args)), 200);
}

export default function SpeakRoute() {
  return <SpeakPage {...useLoaderData<typeof loader>()} />;
}
