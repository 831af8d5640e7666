import { whenOf } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import { eventFile, feed, type FeedEntry } from "#app/calendar/feed.ts";
import { knownWhen, spansNights } from "#app/calendar/known-when.ts";
import { importantDates } from "#app/events/lists.ts";
import { placedEvents, type PlacedEvent, type PlacedFilter } from "#app/events/placed-events.ts";
import { inLanguage } from "#app/language/address.ts";
import { atClock } from "#app/language/dates.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import { eventWords } from "#app/language/event.ts";
import { languages, type Language } from "#app/language/language.ts";
import { dateOf, nextMidnight, plus, wallOf } from "#app/time.ts";
import type {
  EventRow,
  ImportantDateRow,
  Instant,
  LocalDate,
  OrganisationRow,
  SeriesRow,
} from "#db/schema.ts";
import { placeLine } from "#app/views/text.ts";

/** A calendar as it goes out. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  /** When anything in it last changed; null when it is empty. */
  readonly changedAt: Instant | null;
  /** Until when it stays as it is if nothing is written; null: for ever. */
  readonly keepUntil: Instant | null;
}

/** Days are counted here: a feed changes at its midnight. */
export const ZONE = "Europe/Oslo";
/** So long what is called off stays in feeds, so that every calendar has asked meanwhile (calendar-and-mail.md §3). */
export const CANCELLED_DAYS = 30;
/** So far back reaches the feed of everything. */
const PAST_YEARS = 1;

/** What comes, what was in the last twelve months, and the dates that matter. */
export function everythingFeed(app: App, now: Instant): Promise<CalendarFile> {
  const from = aYearBefore(now);
  return listFeed(app, now, { name: "Samling", path: "/calendar.ics", filter: { from }, dates: { from } });
}

/** The day that was so long ago that feeds reach no further back. */
export function aYearBefore(now: Instant): LocalDate {
  const today = dateOf(now, ZONE);
  return String(Number(today.slice(0, 4)) - PAST_YEARS) + today.slice(4);
}

/** All events of a series. */
export function seriesFeed(app: App, series: SeriesRow, now: Instant): Promise<CalendarFile> {
  const path = `/series/${series.slug}/calendar.ics`;
  return listFeed(app, now, { name: series.name, path, filter: { seriesId: series.id }, dates: null });
}

/** All events of an organiser, and its dates that matter. */
export function organiserFeed(app: App, { id, slug, name, acronym }: OrganisationRow, now: Instant) {
  const path = `/organisers/${slug}/calendar.ics`;
  const dates = { from: null, organisationId: id };
  return listFeed(app, now, { name: acronym ?? name, path, filter: { organisationId: id }, dates });
}

interface ListFacts {
  readonly name: string;
  readonly path: string;
  readonly filter: PlacedFilter;
  readonly dates: { readonly from: LocalDate | null; readonly organisationId?: string } | null;
}

async function listFeed(
  app: App,
  now: Instant,
  { name, path, filter, dates }: ListFacts,
): Promise<CalendarFile> {
  const { db, config } = app;
  const events = await placedEvents(db, filter);
  const important = dates ? await importantDates(db, dates.from, dates.organisationId) : [];
  const entries = [
    ...events.filter(({ event }) => isInFeeds(event, now)).map((one) => entryOf(one, config.publicUrl)),
    ...important.map(dateEntryOf),
  ].filter((entry) => entry !== undefined);
  const text = feed({ name, sourceUrl: config.publicUrl + path, entries });
  return {
    name: path.split("/").at(-2) || "samling",
    text,
    changedAt: lastChange(entries),
    keepUntil: nextMidnight(now, ZONE),
  };
}

/** What was called off goes after a month, counted from the day on which it was. */
export function isInFeeds(event: EventRow, now: Instant): boolean {
  if (event.status !== "cancelled" || event.cancelled_at === null) return true;
  return dateOf(event.cancelled_at, ZONE) >= dateOf(plus(now, { days: -CANCELLED_DAYS }, ZONE), ZONE);
}

export function lastChange(entries: readonly FeedEntry[]): Instant | null {
  return (
    entries
      .map((entry) => entry.changedAt)
      .sort()
      .at(-1) ?? null
  );
}

/** One event as a file; undefined while its date is unknown. */
export function eventCalendar(placed: PlacedEvent, publicUrl: string): CalendarFile | undefined {
  const entry = entryOf(placed, publicUrl);
  const { slug } = placed.event;
  return (
    entry && {
      name: slug,
      text: eventFile(entry, `${publicUrl}/events/${slug}/calendar.ics`),
      changedAt: entry.changedAt,
      keepUntil: null,
    }
  );
}

/** An event as calendars are told of it, in its own language; undefined while its date is unknown. */
export function entryOf(
  { event, series, venue, room }: PlacedEvent,
  publicUrl: string,
): FeedEntry | undefined {
  const when = knownWhen(whenOf(event));
  if (!when) return undefined;
  const language = languageOfText(event.lang);
  const words = eventWords[language];
  const isCancelled = event.status === "cancelled";
  const url = publicUrl + inLanguage(language, `/events/${event.slug}`);
  return {
    uid: event.calendar_uid,
    sequence: event.calendar_sequence,
    changedAt: event.changed_at,
    when,
    status: isCancelled ? "CANCELLED" : "CONFIRMED",
    isFree: spansNights(when),
    // Many calendars overlook STATUS in what they subscribe to.
    title: isCancelled ? `${words.state.cancelled}: ${event.title}` : event.title,
    language: event.lang,
    location: placeLine(event, venue, room, language),
    description: [...sentencesOf(event, venue, language), url].join("\n"),
    url,
    categories: [words.type[event.type], ...(series ? [series.name] : [])],
    ...(venue &&
      venue.latitude !== null &&
      venue.longitude !== null && {
        geo: { latitude: venue.latitude, longitude: venue.longitude },
      }),
  };
}

/** The pages' words in the language of a text; bokmål where they do not speak it. */
function languageOfText(lang: string): Language {
  return languages.find((language) => language === lang) ?? "nb";
}

/** Whether it is called off, when the doors open, how to get in, whom to ask. Never the address of the stream. */
function sentencesOf(event: EventRow, venue: PlacedEvent["venue"], language: Language): string[] {
  const words = eventWords[language];
  const reason = event.cancel_reason;
  const doors =
    event.doors_at && atClock(wallOf(event.doors_at, event.zone).time, language).replace(/^at /, "");
  const entrance = [venue?.entrance && words.entrance(venue.entrance), venue?.floor]
    .filter(Boolean)
    .join(", ");
  const contact = [event.contact_name, event.contact_email, event.contact_phone].filter(Boolean).join(", ");
  return [
    event.status === "cancelled" && (reason ? words.cancelledBecause(reason) : words.cancelled),
    doors && `${words.doorsLine(event.doors_text ?? words.doorsPlain, doors)}.`,
    entrance && `${sentenceStart(entrance)}.`,
    contact && `${words.contact}: ${contact}`,
  ].filter((sentence): sentence is string => Boolean(sentence));
}

/** A date that matters as one whole day, free: «Søknadsfrist: …». */
export function dateEntryOf(date: ImportantDateRow): FeedEntry {
  return {
    uid: date.calendar_uid,
    sequence: date.calendar_sequence,
    changedAt: date.changed_at,
    when: { kind: "date", startsOn: date.falls_on, endsOn: null },
    status: "CONFIRMED",
    isFree: true,
    title: `${date.label}: ${date.title}`,
    language: date.lang,
    description: [date.about, date.url].filter(Boolean).join("\n"),
    url: date.url,
    categories: [date.label],
  };
}
