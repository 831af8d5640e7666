import type { App } from "#app/app.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import type { Organisations } from "./organisations.ts";
import type { SeriesByName } from "./series.ts";
import type { Venues } from "./venues.ts";

/** What stands before the first event. */
export interface World {
  organisations: Organisations;
  series: SeriesByName;
  venues: Venues;
}

/** A published event; with a stamp, as if it had come from the page where it stood then. */
export async function addEvent(app: App, facts: EventFacts, publishedAt?: Instant): Promise<EventRow> {
  const draft = await draftEvent(app, facts);
  return publishEvent(app, draft.id, { publishedAt });
}
