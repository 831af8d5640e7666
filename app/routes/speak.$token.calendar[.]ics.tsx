import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { mailedEntry } from "#app/speakers/mailed-entry.ts";
import { speakCalendar } from "#app/views/speak/speak-calendar.ts";
import { appOf, gone, notFound } from "#app/web/http.ts";
import { requireSpeaker } from "#app/web/speaker-doors.ts";

/** A speaker's own time, as a file for their calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { open } = await requireSpeaker(args);
  if (!open) throw gone();
  const app = appOf(args);
  const mailed = await mailedEntry(app.db, open.invitation);
  const text = speakCalendar(app, open, languageOf(args.request.url), mailed);
  if (text === null) throw notFound();
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="speaker.ics"',
    },
  });
}
