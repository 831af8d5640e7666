import type { App } from "#app/app.ts";
import { endOf } from "#app/events/rules.ts";
import { whenOf } from "#app/events/when.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { dropWaiting } from "#app/mail/drop-waiting.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { plus, toInstant, type Deadline } from "#app/time.ts";
import type { Db, EventRow, Instant, RegistrationRow, Trx } from "#db/schema.ts";
import type { EventInLetter, LetterFacts, RegistrationLetterName, VenueInLetter } from "#emails/facts.ts";
import { choicesInLetter, partIdsOf } from "./choices.ts";
import { calendarFacts } from "./invitation-in-letter.ts";
import type { InvitingEvent } from "./queries.ts";
import { ownWordsFor } from "./templates/standing.ts";

export interface LetterOccasion {
  readonly letter: RegistrationLetterName;
  /** Sets this occasion apart where one registration can have the same letter more than once. */
  readonly occasion?: string;
  readonly invitation: "REQUEST" | "CANCEL" | null;
  readonly placeInLine: number | null;
  readonly by?: LetterFacts["by"];
  readonly reason?: string | null;
  readonly colleague?: string | null;
  readonly offerUntil?: Instant | null;
  /** The ids of parts that were full when the seat came. */
  readonly lostParts?: readonly string[];
  readonly before?: LetterFacts["before"];
  /** What the person was last told, where the registration says already what this letter tells. */
  readonly told?: RegistrationRow["told"];
  readonly movedChoices?: LetterFacts["movedChoices"];
  readonly priority?: number;
}

/**
 * Writes to a registered person, in the transaction of what happened. One occasion has one letter. What a calendar is
 * told with it makes a reminder untrue that has not gone: it does not go.
 */
export async function writeTo(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  registration: RegistrationRow,
  about: LetterOccasion,
): Promise<void> {
  const { letter, occasion = registration.status_at } = about;
  const language = registration.language as Language;
  const isRevision = about.invitation !== null && registration.calendar_sequence > 0;
  if (isRevision) await dropWaiting(trx, "registration-reminder", registration.id);
  await enqueue(trx, app, {
    letter,
    language,
    facts: {
      ...(await factsOf(trx, app, event, registration, about)),
      ...(await ownWordsFor(trx, event, letter, language)),
    },
    eventId: event.id,
    registrationId: registration.id,
    dedupeKey: dedupeKeyOf(letter, registration.id, occasion),
    priority: about.priority,
    expiresAt: endOf(event),
  });
}

/** What a letter about a registration is made of, as things are now. */
export async function factsOf(
  db: Db,
  app: App,
  event: InvitingEvent,
  registration: RegistrationRow,
  about: Omit<LetterOccasion, "letter">,
): Promise<LetterFacts> {
  const language = registration.language as Language;
  const parts = await partIdsOf(db, registration.id);
  return {
    event: eventInLetter(event, eventUrl(app.config.publicUrl, event.slug, language)),
    person: { name: registration.name, email: registration.email, kind: registration.kind },
    sender: senderOf(registration, event, app),
    status: registration.status,
    ...calendarFacts(app, event, registration, about),
    placeInLine: about.placeInLine,
    by: about.by ?? "person",
    reason: about.reason ?? null,
    colleague: about.colleague ?? null,
    offerUntil: about.offerUntil ?? null,
    choices: await choicesInLetter(db, event, parts),
    lostChoices: await choicesInLetter(db, event, about.lostParts ?? []),
    movedChoices: about.movedChoices ?? [],
    writtenAt: app.now(),
    linkUntil: linkUntil(event, app.now()),
  };
}

export function dedupeKeyOf(
  letter: RegistrationLetterName,
  registrationId: string,
  occasion: string,
): string {
  return `${letter}/${registrationId}/${occasion}`;
}

/** The columns of an invitation that is about to be mailed for the first time. */
export function newInvitation(app: App, event: InvitingEvent) {
  const sender = senderOf({ organizer_name: null, organizer_email: null }, event, app);
  return {
    calendar_uid: `${app.newId()}@samling`,
    calendar_sequence: 0,
    organizer_name: sender.name,
    organizer_email: sender.address,
  };
}

/** Source: trust.md §4: 90 days after the event names are gone, and there is nothing left to open. */
const LINK_DAYS = 90;
/** Where nobody knows the date, a year. */
const UNDATED_LINK_DAYS = 365;

/** How long a personal link of a registration for this event opens it. */
export function linkUntil(event: Parameters<typeof endOf>[0], now: Instant): Instant {
  const end = endOf(event);
  return end === null ? plus(now, { days: UNDATED_LINK_DAYS }) : plus(end, { days: LINK_DAYS });
}

/** Who invites: the organiser by name, at the address of the house; what was once stored stays. */
function senderOf(
  registration: Pick<RegistrationRow, "organizer_name" | "organizer_email">,
  event: Pick<InvitingEvent, "organiser_acronym" | "organiser_name">,
  app: App,
): { name: string; address: string } {
  return {
    name: registration.organizer_name ?? event.organiser_acronym ?? event.organiser_name,
    address: registration.organizer_email ?? app.config.mailFrom.address,
  };
}

/** A later stamp than the last one, by a second at least: calendars order by whole seconds. */
export function stampAfter(last: Instant, now: Instant): Instant {
  return now.slice(0, 19) > last.slice(0, 19) ? now : toInstant(Date.parse(last) + 1000);
}

/** An event as its letters say it. */
export function eventInLetter(event: InvitingEvent, url: string): EventInLetter {
  return {
    title: event.title,
    lang: event.lang,
    zone: event.zone,
    when: whenOf(event),
    doorsAt: event.doors_at,
    doorsText: event.doors_text,
    venue: venueInLetter(event),
    room: event.room_name,
    placeText: event.place_text,
    streamUrl: event.stream_url,
    deadline: deadlineOf(event),
    answerOn: event.answer_on,
    contact: event.contact_name === null ? null : contactInLetter(event.contact_name, event),
    organiser: { name: event.organiser_name, acronym: event.organiser_acronym, theme: event.organiser_theme },
    isDemonstration: event.is_demonstration === 1,
    url,
  };
}

function venueInLetter(event: InvitingEvent): VenueInLetter | null {
  if (event.venue_name === null) return null;
  return {
    name: event.venue_name,
    street: event.venue_street,
    city: event.venue_city,
    floor: event.venue_floor,
    entrance: event.venue_entrance,
    accessibility: event.venue_accessibility,
  };
}

function deadlineOf({ deadline_kind, deadline_at, deadline_on, zone }: EventRow): Deadline | null {
  if (deadline_kind === "date") return { kind: "date", on: deadline_on!, zone };
  return deadline_kind === "instant" ? { kind: "instant", at: deadline_at!, zone } : null;
}

function contactInLetter(name: string, event: EventRow) {
  return { name, email: event.contact_email, phone: event.contact_phone };
}

/** The public page of an event, in a language. */
export function eventUrl(publicUrl: string, slug: string, language: Language): string {
  return publicUrl + inLanguage(language, `/events/${slug}`);
}
