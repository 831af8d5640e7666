import type { Entry } from "./entry.ts";
import { calendarText } from "./calendar-text.ts";
import { escapeLine, webAddress } from "./text.ts";

/**
 * One event, session or important date in a feed.
 *
 * An event whose date is unknown cannot be one: `knownWhen` answers undefined, and the feed leaves it out.
 * A cancelled one says so in its title too («Avlyst: …»): many calendars overlook STATUS in what they subscribe to.
 * An important date that is no event («Søknadsfrist») is a date with `isFree`.
 */
export type FeedEntry = Omit<Entry, "stampedAt" | "attendee">;

export interface FeedFacts {
  /** What a subscriber's list of calendars shows: «Endring til frokost». */
  name: string;
  /** The address of the feed itself. */
  sourceUrl: string;
  /** In any order. */
  entries: readonly FeedEntry[];
}

/** Source: RFC 7986 §5.7; Outlook reads X-PUBLISHED-TTL. */
const EVERY_HOUR = ["REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"];

/**
 * A calendar to subscribe to: of a series, an organiser, a person's choices, everything.
 *
 * The same facts give the same bytes whatever the clock and the order of the entries, so a strong ETag holds:
 * DTSTAMP is the entry's last change. Calendars ask every 4–24 hours whatever we say here.
 *
 * Source: RFC 5546 §3.2.1, RFC 7986 §5.
 */
export function feed(facts: FeedFacts): string {
  const name = escapeLine(facts.name);
  return published([`NAME:${name}`, `X-WR-CALNAME:${name}`, ...headingsFor(facts.sourceUrl)], facts.entries);
}

/**
 * One event as a file to add to one's own calendar. Downloaded again after a change it replaces the first.
 *
 * It has no calendar name: with one, Outlook makes a new calendar of it instead of adding the event.
 *
 * @param sourceUrl the address of the file itself
 * Source: [MS-OXCICAL], X-WR-CALNAME: MUST be omitted for a single appointment.
 */
export function eventFile(entry: FeedEntry, sourceUrl: string): string {
  return published(headingsFor(sourceUrl), [entry]);
}

function headingsFor(sourceUrl: string): string[] {
  const source = webAddress(sourceUrl);
  return source ? [`SOURCE;VALUE=URI:${source}`, ...EVERY_HOUR] : EVERY_HOUR;
}

function published(headings: string[], entries: readonly FeedEntry[]): string {
  // An attendee that slips in with wider facts stays out: feeds are public.
  const stamped = entries.map((entry) => ({ ...entry, stampedAt: entry.changedAt, attendee: null }));
  return calendarText("PUBLISH", headings, stamped.sort(byStartThenUid));
}

function byStartThenUid(one: Entry, other: Entry): number {
  const [a, b] = [`${startOf(one)} ${one.uid}`, `${startOf(other)} ${other.uid}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function startOf({ when }: Entry): string {
  return when.kind === "date" ? when.startsOn : when.startsAt;
}
