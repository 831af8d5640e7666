import type { App } from "#app/app.ts";
import { feed } from "#app/calendar/feed.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import { allEvents, importantDates } from "#app/events/lists.ts";
import { placedEvents, type PlacedEvent } from "#app/events/placed-events.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import type { Instant } from "#db/schema.ts";
import { chosenOf, hrefOf, withSeats, type Chosen } from "#app/views/event-lists.ts";
import { changesAt } from "#app/views/when.ts";
import { aYearBefore, dateEntryOf, entryOf, isInFeeds, lastChange, type CalendarFile } from "./feeds.ts";

export interface Filtered {
  /** What passes a filter, and was at most a year ago; what changed last first. */
  readonly events: readonly PlacedEvent[];
  /** Until when it stays so if nothing is written. */
  readonly keepUntil: Instant | null;
}

/** The events that a filter of the list lets through. A fixed number of queries. */
export async function filteredEvents(app: App, chosen: Chosen, now: Instant): Promise<Filtered> {
  const listed = await withSeats(app.db, await allEvents(app.db));
  const passing = new Set(chosenOf(listed, chosen, now).events.map(({ id }) => id));
  const events = await placedEvents(app.db, { from: aYearBefore(now) });
  return {
    events: events.filter(({ event }) => passing.has(event.id)),
    keepUntil: changesAt(listed.events, now),
  };
}

/** What a filter lets through, as a calendar; an organiser's own dates that matter too, where nothing else is chosen. */
export async function filteredFeed(app: App, chosen: Chosen, now: Instant): Promise<CalendarFile> {
  const { publicUrl } = app.config;
  const { events, keepUntil } = await filteredEvents(app, chosen, now);
  const only = Object.keys(chosen).join() === "organiser" ? chosen.organiser : undefined;
  const organiser = only === undefined ? undefined : await organisationBySlug(app.db, only);
  const dates = organiser ? await importantDates(app.db, aYearBefore(now), organiser.id) : [];
  const entries = [
    ...events.filter(({ event }) => isInFeeds(event, now)).map((one) => entryOf(one, publicUrl)),
    ...dates.map(dateEntryOf),
  ].filter((entry) => entry !== undefined);
  return {
    name: "samling",
    text: feed({
      name: filterName(chosen, organiser?.acronym ?? organiser?.name),
      sourceUrl: publicUrl + hrefOf("/calendar.ics", chosen, "nb"),
      entries,
    }),
    changedAt: lastChange(entries),
    keepUntil,
  };
}

/** «Samling: Konferanse, Difi, Oslo»: what a list of calendars, or of news, shows. */
export function filterName(chosen: Chosen, organiser?: string, language: Language = "nb"): string {
  const { type, place, attendance, open } = chosen;
  const words = siteWords[language];
  const types: Readonly<Record<string, string>> = eventWords[language].type;
  const said = [
    type && Object.hasOwn(types, type) ? types[type] : type,
    organiser ?? chosen.organiser,
    place,
    attendance === "physical" || attendance === "stream" ? words[attendance] : undefined,
    open && words.openOnly,
  ].filter(Boolean);
  return said.length > 0 ? `Samling: ${said.join(", ")}` : "Samling";
}
