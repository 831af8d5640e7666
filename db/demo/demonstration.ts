import type { App } from "#app/app.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import type { EventRow } from "#db/schema.ts";
import { addEvent } from "./world.ts";

/** An invented event. Its page says so; its title says so wherever it goes, in letters and calendars. */
export function addDemonstration(app: App, facts: EventFacts): Promise<EventRow> {
  return addEvent(app, {
    contact: { name: "Arrangementsvakten", email: "arrangement@example.org" },
    ...facts,
    title: `${facts.title} (demonstrasjon)`,
    isDemonstration: true,
  });
}
