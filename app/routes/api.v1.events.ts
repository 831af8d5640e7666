import type { LoaderFunctionArgs } from "@remix-run/node";
import { jsonAnswer } from "#app/web/answers.ts";
import { eventsAskedFor } from "#app/events/event-query.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { placedEvents } from "#app/events/placed-events.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { apiEvent } from "#app/views/site/api.ts";
import { changesAt } from "#app/views/when.ts";

/** Those who want more narrow it down by date. */
const MOST_EVENTS = 1000;

/** The public events that are asked for, what changed last first. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, config } = appOf(args);
  const now = arrivalOf(args);
  const asked = await eventsAskedFor(db, new URL(args.request.url).searchParams);
  if ("fault" in asked) return jsonAnswer({ error: "bad-parameter", message: asked.fault }, 400);

  const placed = await placedEvents(db, { ...asked.filter, limit: MOST_EVENTS });
  const events = placed.map(({ event }) => event);
  const seats = await seatsByEvent(
    db,
    events.map((event) => event.id),
  );
  args.context.keepUntil(changesAt(events, now));
  return jsonAnswer({
    events: placed.map((one) => apiEvent(one, seats.get(one.event.id)!, config.publicUrl, now)),
  });
}
