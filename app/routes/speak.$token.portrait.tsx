import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { noteOpened, speakerByInvitation } from "#app/speakers/open-speaker.ts";
import { speakOverView, speakView } from "#app/views/speak/speak-page.ts";
import { SpeakPage } from "#app/views/speak/speak-parts.tsx";
import { appOf, arrivalOf, seeOther } from "#app/web/http.ts";
import { receivePortrait } from "#app/web/receiving-portrait.ts";
import { requireSpeaker, speakAnswer } from "#app/web/speaker-doors.ts";

/** The portrait is sent from the speaker's page; whoever comes here otherwise is led to it. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await requireSpeaker(args);
  return seeOther(inLanguage(languageOf(args.request.url), `/speak/${token}`));
}

/** Takes a portrait, or what stands with it. */
export async function action(args: ActionFunctionArgs) {
  const { token, open } = await requireSpeaker(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  if (!open) return speakAnswer(args, speakOverView(app, url), 410);

  await noteOpened(app.db, open.invitation.id, arrivalOf(args));
  const back = await receivePortrait(app, open, args.request, language);
  if (back === null)
    return redirect(`${inLanguage(language, `/speak/${token}`)}?done=portrait#portrait`, 303);
  const fresh = await speakerByInvitation(app.db, open.invitation.id);
  if (!fresh) return speakAnswer(args, speakOverView(app, url), 410);
  const { status, ...refused } = back;
  const view = await speakView(app, token, fresh, url, arrivalOf(args), { id: "portrait", ...refused });
  return speakAnswer(args, view, status);
}

export default function SpeakPortraitRoute() {
  const view = useActionData<typeof action>();
  return view ? <SpeakPage {...view} /> : null;
}
