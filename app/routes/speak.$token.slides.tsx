import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { appOf, arrivalOf, seeOther } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { noteOpened, speakerByInvitation } from "#app/speakers/open-speaker.ts";
import { receiveFile } from "#app/web/receiving-files.ts";
import { requireSpeaker, speakAnswer } from "#app/web/speaker-doors.ts";
import { speakOverView, speakView } from "#app/views/speak/speak-page.ts";
import { SpeakPage } from "#app/views/speak/speak-parts.tsx";
import { slidesOf } from "#app/views/speak/speak-slides.ts";

/** Slides are sent from the speaker's page; whoever comes here otherwise is led to it. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await requireSpeaker(args);
  return seeOther(inLanguage(languageOf(args.request.url), `/speak/${token}`));
}

/** Takes slides in one go. */
export async function action(args: ActionFunctionArgs) {
  const { token, open } = await requireSpeaker(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  if (!open || open.event.status === "cancelled") return speakAnswer(args, speakOverView(app, url), 410);

  await noteOpened(app.db, open.invitation.id, arrivalOf(args));
  const refused = await receiveFile(app, slidesOf(open), args.request, language);
  if (!refused) return redirect(`${inLanguage(language, `/speak/${token}`)}?done=slides#slides`, 303);
  const fresh = await speakerByInvitation(app.db, open.invitation.id);
  if (!fresh) return speakAnswer(args, speakOverView(app, url), 410);
  const { status, sentence } = refused;
  const section = {
    id: "slides",
    typed: new URLSearchParams(),
    errors: [{ name: "file", text: sentence }],
  };
  return speakAnswer(args, await speakView(app, token, fresh, url, arrivalOf(args), section), status);
}

export default function SpeakSlidesRoute() {
  const view = useActionData<typeof action>();
  return view ? <SpeakPage {...view} /> : null;
}
