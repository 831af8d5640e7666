import { eventPage, type EventPage } from "#app/events/event-page.ts";
import type { Organiser } from "#app/web/guards.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { Db } from "#db/schema.ts";

/** All that the page of an organiser's event says, whether anybody else sees it or not. */
export async function organisedPage(db: Db, { event }: Organiser): Promise<EventPage> {
  return eventPage(db, await invitingEvent(db, event.id));
}
