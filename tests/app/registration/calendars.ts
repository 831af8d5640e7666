import type { App } from "#app/app.ts";
import { eventWords } from "#app/language/event.ts";
import { rendered } from "#app/mail/rendered.ts";
import type { EventRow, OutboxRow } from "#db/schema.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { faultsInOrder, liveEntries, type CalendarEntry } from "#tests/support/calendar-client.ts";
import type { Dice } from "#tests/support/dice.ts";
import type { Week } from "./chaos.ts";

/** What letters have brought each person's calendar, in the order written, by address. */
type Sent = Map<string, string[]>;

/** Letters that may bring an entry back that a calling off took out; the second where one goes over to the stream. */
const BRINGING_BACK: readonly string[] = ["event-restored", "registration-changed"];

/**
 * Looks at the calendars of all who are at a week's events, again and again: where somebody's, read in order or
 * shuffled, does not show exactly the seats that the database says they have; and what a calendar would stumble over on
 * the way.
 */
export function watchCalendars(week: Week): () => Promise<string[]> {
  const sent: Sent = new Map();
  const back = new Set<string>();
  let last = "";
  return async () => {
    last = await bringNew(week, sent, back, last);
    return wrongCalendars(week, sent, back);
  };
}

async function bringNew({ app, events }: Week, sent: Sent, back: Set<string>, last: string): Promise<string> {
  const letters = await app.db
    .selectFrom("outbox")
    .selectAll()
    .where("id", ">", last)
    .where("event_id", "in", idsOf(events))
    .orderBy("id")
    .execute();
  for (const letter of letters.filter(isAboutCalendar)) {
    const text = rendered(letter).calendar?.text;
    const before = sent.get(letter.to_address) ?? [];
    if (text === undefined) continue;
    sent.set(letter.to_address, [...before, text]);
    if (BRINGING_BACK.includes(letter.letter)) back.add(text);
  }
  return letters.at(-1)?.id ?? last;
}

function isAboutCalendar({ facts }: OutboxRow): boolean {
  return (JSON.parse(facts) as Partial<LetterFacts>).invitation != null;
}

async function wrongCalendars({ app, dice, events }: Week, sent: Sent, back: Set<string>): Promise<string[]> {
  const expected = await entriesOf(app, idsOf(events));
  const wrong: string[] = [];
  for (const address of new Set([...expected.keys(), ...sent.keys()])) {
    const texts = sent.get(address) ?? [];
    const should = JSON.stringify(expected.get(address) ?? []);
    const inOrder = liveEntries(texts);
    if (JSON.stringify(inOrder.map(compared)) !== should)
      wrong.push(`${address}: ${JSON.stringify(inOrder.map(compared))}, should be ${should}`);
    if (JSON.stringify(liveEntries(shuffled(texts, dice))) !== JSON.stringify(inOrder))
      wrong.push(`${address}: another calendar when letters overtake each other`);
    wrong.push(...faultsInOrder(texts, back).map((fault) => `${address}: ${fault}`));
  }
  return [...wrong, ...(await lettersOfNothing(app, idsOf(events)))];
}

type Compared = ReturnType<typeof compared>;

function compared({ uid, sequence, title, starts, ends, place, organiser, attendee }: CalendarEntry) {
  return { uid, sequence, title, starts, ends, place, organiser, attendee };
}

/** What each person should have in the calendar: one entry for each seat at an event with a date. */
async function entriesOf(app: App, eventIds: readonly string[]): Promise<Map<string, Compared[]>> {
  const rows = await app.db
    .selectFrom("registration")
    .innerJoin("event", "event.id", "registration.event_id")
    .leftJoin("venue", "venue.id", "event.venue_id")
    .leftJoin("room", "room.id", "event.room_id")
    .select(["registration.calendar_uid", "registration.calendar_sequence", "email", "kind"])
    .select(["organizer_email", "event.title", "starts_at", "ends_at", "stream_url", "place_text"])
    .select(["room.name as room", "venue.name as venue", "venue.street", "venue.city"])
    .where("event.id", "in", [...eventIds])
    .where("registration.status", "=", "confirmed")
    .where("event.status", "=", "published")
    .where("starts_at", "is not", null)
    .orderBy("registration.calendar_uid")
    .execute();
  const entries = new Map<string, Compared[]>();
  for (const row of rows) {
    const inRoom = [row.room, row.venue, row.street, row.city].filter(Boolean).join(", ");
    const entry = {
      uid: row.calendar_uid!,
      sequence: row.calendar_sequence,
      title: row.title,
      starts: inSeconds(row.starts_at!),
      ends: inSeconds(row.ends_at!),
      place:
        row.kind === "stream"
          ? (row.stream_url ?? eventWords.nb.streamPlace)
          : inRoom || (row.place_text ?? ""),
      organiser: `mailto:${row.organizer_email}`,
      attendee: `mailto:${row.email}`,
    };
    entries.set(row.email, [...(entries.get(row.email) ?? []), entry]);
  }
  return entries;
}

function idsOf(events: readonly EventRow[]): string[] {
  return events.map((event) => event.id);
}

function inSeconds(instant: string): string {
  return instant.replace(/\.\d{3}Z$/, "Z");
}

/** Letters about a change that tell the one who gets them of none. */
async function lettersOfNothing(app: App, eventIds: readonly string[]): Promise<string[]> {
  const letters = await app.db
    .selectFrom("outbox")
    .select(["registration_id", "letter", "to_address", "facts"])
    .where("event_id", "in", [...eventIds])
    .where("registration_id", "is not", null)
    .orderBy("id")
    .execute();
  const last = new Map<string, LetterFacts>();
  return letters.flatMap(({ registration_id: id, letter, to_address, facts }) => {
    const now = JSON.parse(facts) as LetterFacts;
    const earlier = last.get(id!);
    last.set(id!, now);
    return letter !== "event-changed" || isNews(now, earlier)
      ? []
      : [`${to_address}: a letter without a change`];
  });
}

/** A stream that had no address before has none to name: that it has one now is news to those who are on it alone. */
function isNews(now: LetterFacts, earlier: LetterFacts | undefined): boolean {
  const { before, event, person, movedChoices = [] } = now;
  if (before?.when || before?.place || movedChoices.length > 0) return true;
  const hadNone = earlier?.person.kind === "stream" && earlier.event.streamUrl === null;
  return before !== null && person.kind === "stream" && event.streamUrl !== null && hadNone;
}

function shuffled<One>(all: readonly One[], dice: Dice): One[] {
  const left = [...all];
  return all.map(() => left.splice(dice.below(left.length), 1)[0]!);
}
