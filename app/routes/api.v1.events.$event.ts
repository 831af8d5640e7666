import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { jsonAnswer } from "#app/web/answers.ts";
import { eventPage } from "#app/events/event-page.ts";
import { publicEvent, slugNow } from "#app/events/queries.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { apiEventInFull } from "#app/views/site/api.ts";

/** One event with its programme, and where it shows them its numbers as of this moment: it is never kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, config } = appOf(args);
  const slug = args.params.event!;
  const event = await publicEvent(db, slug);
  if (!event) {
    const now = await slugNow(db, slug);
    if (now) return redirect(`/api/v1/events/${now}`, 301);
    return jsonAnswer({ error: "no-such-event", message: "There is no event at this address." }, 404);
  }
  if (event.withdrawn_at) {
    return jsonAnswer({ error: "event-withdrawn", message: "The organiser has withdrawn this event." }, 410);
  }
  const page = await eventPage(db, event);
  const programme = await programmeOf(db, event.id);
  return jsonAnswer(apiEventInFull(page, programme, config.publicUrl, arrivalOf(args)));
}
