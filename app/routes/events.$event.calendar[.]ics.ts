import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer } from "#app/web/answers.ts";
import { placed } from "#app/events/placed-events.ts";
import { publicEvent, slugNow } from "#app/events/queries.ts";
import { appOf, gone, notFound } from "#app/web/http.ts";
import { eventCalendar } from "#app/views/site/feeds.ts";

/** One event as a file for one's own calendar. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, config } = appOf(args);
  const slug = args.params.event!;
  const event = await publicEvent(db, slug);
  if (event?.withdrawn_at) throw gone();
  if (!event) {
    const now = await slugNow(db, slug);
    throw now ? redirect(`/events/${now}/calendar.ics`, 301) : notFound();
  }
  const [one] = await placed(db, [event]);
  const file = eventCalendar(one!, config.publicUrl);
  if (!file) throw notFound();
  return calendarAnswer(args, file);
}
