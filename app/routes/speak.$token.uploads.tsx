import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { appOf, arrivalOf, gone, seeOther } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { noteOpened } from "#app/speakers/open-speaker.ts";
import { beginFile } from "#app/web/receiving-files.ts";
import { requireSpeaker } from "#app/web/speaker-doors.ts";
import { slidesOf } from "#app/views/speak/speak-slides.ts";

/** Uploads are begun by the script of the speaker's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await requireSpeaker(args);
  return seeOther(inLanguage(languageOf(args.request.url), `/speak/${token}`));
}

/** Begins an upload that comes bit by bit. */
export async function action(args: ActionFunctionArgs) {
  const { open } = await requireSpeaker(args);
  const app = appOf(args);
  if (!open || open.event.status === "cancelled") return gone();
  await noteOpened(app.db, open.invitation.id, arrivalOf(args));
  return beginFile(app, slidesOf(open), args.request, languageOf(args.request.url));
}
