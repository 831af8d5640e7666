import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { appOf, arrivalOf, notFound, readForm, refusalOf, seeOther, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { requireSpeaker, speakAnswer } from "#app/web/speaker-doors.ts";
import { noteOpened, speakerByInvitation } from "#app/speakers/open-speaker.ts";
import { savers } from "#app/web/speaking.ts";
import { speakOverView, speakView } from "#app/views/speak/speak-page.ts";
import { SpeakPage } from "#app/views/speak/speak-parts.tsx";

/** A section is saved by its button; whoever comes here otherwise is led to the page. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await requireSpeaker(args);
  if (!savers.has(args.params.section ?? "")) throw notFound();
  return seeOther(inLanguage(languageOf(args.request.url), `/speak/${token}`));
}

/** Saves one section. */
export async function action(args: ActionFunctionArgs) {
  const { token, open } = await requireSpeaker(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const id = args.params.section ?? "";
  const save = savers.get(id);
  if (!save) throw notFound();
  if (!open) return speakAnswer(args, speakOverView(app, url), 410);

  const typed = await readForm(args.request);
  await noteOpened(app.db, open.invitation.id, arrivalOf(args));
  const outcome = await save(app, open, typed, language).catch(refusalOf);
  if (outcome === null) {
    return redirect(`${inLanguage(language, `/speak/${token}`)}?done=${id}#${id}`, 303);
  }
  const fresh = await speakerByInvitation(app.db, open.invitation.id);
  if (!fresh) return speakAnswer(args, speakOverView(app, url), 410);
  const isRefusal = outcome instanceof Refusal;
  // The page itself says that the event is called off or over.
  const refused = isRefusal ? { id, typed, errors: [] } : { id, typed, ...outcome };
  const status = isRefusal ? statusOf[outcome.code] : outcome.status;
  return speakAnswer(args, await speakView(app, token, fresh, url, arrivalOf(args), refused), status);
}

export default function SpeakSectionRoute() {
  const view = useActionData<typeof action>();
  return view ? <SpeakPage {...view} /> : null;
}
