import type { EventType, LocalDate } from "#db/schema.ts";
import type { GivenDeadline, GivenTime } from "../when.ts";
import { datesIn } from "./dates.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { acronymsIn, type NamedOrganisation } from "./organisations.ts";
import type { Part } from "./parts.ts";
import { partsOf } from "./parts.ts";
import type { NamedPerson } from "./people.ts";
import { readAudience, readBody, readDetails, readLead, readSpeakers, readTopics } from "./read-content.ts";
import { type ReadContact, readJoining } from "./read-joining.ts";
import { readKicker, readOrganiser, readTheme, readTitle, readType } from "./read-naming.ts";
import type { ReadPlace } from "./read-place.ts";
import type { ReadRegistration } from "./read-registration.ts";
import { readTimeOfEvent } from "./read-time-of-event.ts";
import { readPlaceOfEvent } from "./read-whereabouts.ts";
import type { Piece, Reading } from "./reading.ts";
import { pieceOf } from "./reading.ts";
import { factsAbout, scopeOf, type Shared, yearsIn } from "./scope.ts";
import { tidy } from "./tidy.ts";

/** One event as an invitation describes it. What the text does not say is null. */
export interface ReadEvent {
  readonly title: Reading<string> | null;
  readonly kicker: Reading<string> | null;
  readonly theme: Reading<string> | null;
  readonly type: Reading<EventType> | null;
  readonly organiser: Reading<NamedOrganisation> | null;
  readonly when: Reading<GivenTime> | null;
  /** Several dates of one offer: `when` is the first. */
  readonly dates: Reading<readonly LocalDate[]> | null;
  readonly doorsText: Reading<string> | null;
  readonly place: Reading<ReadPlace> | null;
  readonly registration: Reading<ReadRegistration> | null;
  readonly deadline: Reading<GivenDeadline> | null;
  readonly audience: Reading<string> | null;
  readonly contact: Reading<ReadContact> | null;
  readonly topics: Reading<readonly string[]> | null;
  readonly speakers: readonly Reading<NamedPerson>[];
  readonly details: Reading<{ readonly url: string | null; readonly site: string }> | null;
  readonly lead: Reading<string> | null;
  /** Markdown. Everything that became no field. */
  readonly body: Reading<string> | null;
  /** Words of a link that say nothing of where it leads: «Klikk her». */
  readonly poorLinkText: Piece | null;
}

export interface ReadInvitation {
  /** What was read, tidied: all pieces count in it. */
  readonly text: string;
  /** The events that it invites to, in order: never none, though all fields of the one may be null. */
  readonly events: readonly [ReadEvent, ...ReadEvent[]];
  /** Events and deadlines that it only speaks of. */
  readonly mentions: readonly Mention[];
  /** Lines of a newsletter that belong to none of its events. */
  readonly outside: readonly Piece[];
  /** Whether the text was longer than we read. */
  readonly isCut: boolean;
}

/**
 * What a pasted invitation says, field by field, with the words it was read from and how sure that is. Invents
 * nothing: what is not understood stays in the body.
 *
 * @param pasted plain text, or HTML as Word and Outlook copy it
 * @param given.today the day from which a missing year is judged
 * @param given.zone IANA name of the zone whose clocks the text means
 */
export function readInvitation(pasted: string, given: { today: LocalDate; zone: string }): ReadInvitation {
  const { text, isCut } = tidy(pasted);
  const { parts, outside } = partsOf(text);
  const shared: Shared = {
    text,
    zone: given.zone,
    clues: cluesOf(text, given.today),
    known: acronymsIn(text),
  };
  const events = parts.map((part) => readEvent(part, shared)) as [ReadEvent, ...ReadEvent[]];
  const lines = [...parts.flatMap((part) => part.lines), ...outside].sort(
    (one, other) => one.from - other.from,
  );
  return {
    text,
    events,
    mentions: onlyOthers(mentionsIn(lines, shared), events),
    outside: outside.map((line) => pieceOf(text, line.from, line.to)),
    isCut,
  };
}

function cluesOf(text: string, today: LocalDate): Shared["clues"] {
  const year = Number(today.slice(0, 4));
  const years = [...new Set(yearsIn(text))].sort(
    (one, other) => Math.abs(one - year) - Math.abs(other - year),
  );
  const dated = datesIn(text).flatMap((written) => written.days.filter((day) => day.year !== null));
  return { today, years, dated };
}

/** The order matters: a reader leaves what an earlier one has used. */
function readEvent(part: Part, shared: Shared): ReadEvent {
  const scope = scopeOf(part, shared);
  const time = readTimeOfEvent(scope);
  const hasOwnTime = factsAbout(scope, "time", "time-and-place").length > 0;
  if (hasOwnTime && time) scope.used.add(...time.when.pieces, ...(time.doorsText?.pieces ?? []));

  const title = readTitle(scope, hasOwnTime);
  const kicker = readKicker(scope);
  const theme = readTheme(scope);
  const place = readPlaceOfEvent(scope, time);
  const { registration, deadline, contact, poorLinkText } = readJoining(scope, startOf(time?.when.value));
  const topics = readTopics(scope);
  const speakers = readSpeakers(scope);
  const organiser = readOrganiser(scope, title);
  const audience = readAudience(scope);
  const details = readDetails(scope);
  return {
    title,
    kicker,
    theme,
    type: readType(scope, title),
    organiser,
    when: time?.when ?? null,
    dates: time?.dates ?? null,
    doorsText: time?.doorsText ?? null,
    place,
    registration,
    deadline,
    audience,
    contact,
    topics,
    speakers,
    details,
    lead: readLead(scope),
    body: readBody(scope),
    poorLinkText,
  };
}

function startOf(when: GivenTime | undefined): LocalDate | null {
  if (when === undefined || when.kind === "unknown") return null;
  return when.kind === "date" ? when.from : when.starts.slice(0, 10);
}

/** Without those that are one of the events themselves, and each date once. */
function onlyOthers(mentions: readonly Mention[], events: readonly ReadEvent[]): Mention[] {
  const seen = new Set(events.flatMap(daysOfEvent).map((date) => `event ${date}`));
  return mentions.filter(({ kind, dates }) => {
    const fresh = dates.value.filter((date) => !seen.has(`${kind} ${date}`));
    for (const date of fresh) seen.add(`${kind} ${date}`);
    return fresh.length > 0;
  });
}

function daysOfEvent({ when, dates }: ReadEvent): LocalDate[] {
  const last = when?.value.kind === "date" ? when.value.to : undefined;
  return [startOf(when?.value), last, ...(dates?.value ?? [])].filter((date) => date != null);
}
