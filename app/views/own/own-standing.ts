import { closesAt, isOpen, stateOf } from "#app/events/rules.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { deadlineWords } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { ownWords } from "#app/language/own-page.ts";
import { registrationWords } from "#app/language/registration.ts";
import { hasStarted, isLive } from "#app/registration/rules.ts";
import type { Sentence } from "#app/components/words.tsx";
import type { Instant, RegistrationRow } from "#db/schema.ts";
import { said } from "#app/views/text.ts";

/** What a registered person may do now. */
export interface Standing {
  /** A seat is offered, and still held. */
  readonly isOffered: boolean;
  readonly canChange: boolean;
  readonly canHandOver: boolean;
  readonly canCancel: boolean;
  /** The deadline is over: who does not come must say so. */
  readonly isBinding: boolean;
  readonly canRegisterAgain: boolean;
}

export function standingOf(registration: RegistrationRow, page: EventPage, now: Instant): Standing {
  const { event, seats } = page;
  const { status, offer_expires_at } = registration;
  const isAhead = isLive(status) && event.status === "published" && !hasStarted(event, now);
  const closes = closesAt(event);
  return {
    isOffered: isAhead && status === "offered" && offer_expires_at !== null && now < offer_expires_at,
    canChange: isAhead,
    canHandOver: isAhead && status === "confirmed",
    canCancel: isLive(status) && !hasStarted(event, now),
    isBinding: status === "confirmed" && event.deadline_at !== null && closes !== null && closes <= now,
    canRegisterAgain:
      !isLive(status) && event.registration_mode === "own" && isOpen(stateOf(event, seats, now)),
  };
}

/** The headline: how one stands. */
export function headingOf({ status, cancel_cause }: RegistrationRow, language: Language): string {
  if (status === "cancelled" && cancel_cause === "event") return ownWords[language].calledOff;
  return registrationWords[language].own.heading[status];
}

/** What is to be said of it, and what one can do. */
export function standingSentences(
  registration: RegistrationRow,
  page: EventPage,
  place: number | null,
  language: Language,
  now: Instant,
): Sentence[] {
  const { own } = registrationWords[language];
  const { event, organisation } = page;
  const standing = standingOf(registration, page, now);
  const who = event.contact_name ?? organisation.acronym ?? organisation.name;
  const canOnlyCancel = standing.canCancel && registration.status !== "offered";
  return [
    endSentence(registration, language),
    reasonSentence(registration, page, language),
    offerSentence(registration, page, language, now),
    place === null ? null : own.placeInLine(place),
    canOnlyCancel ? (standing.isBinding ? own.isBinding(who) : own.canCancel) : null,
    isLive(registration.status) && !standing.canCancel ? own.hasStarted : null,
  ].filter((one): one is Sentence => one !== null);
}

function endSentence({ status, cancel_cause, ended_as }: RegistrationRow, language: Language): string | null {
  if (status !== "cancelled") return null;
  const { offer, byOrganiser } = ownWords[language];
  if (ended_as === "offer-declined") return offer.declined;
  if (ended_as === "offer-expired") return offer.ended;
  if (cancel_cause === "organiser") return byOrganiser;
  return cancel_cause === "person" ? registrationWords[language].cancellation.done : null;
}

function reasonSentence(
  { status, status_reason }: RegistrationRow,
  { event }: EventPage,
  language: Language,
): Sentence | null {
  const isTold = status_reason !== null && (status === "cancelled" || status === "declined");
  return isTold ? said(ownWords[language].reason(status_reason), event.lang, language) : null;
}

function offerSentence(
  { status, offer_expires_at }: RegistrationRow,
  { event }: EventPage,
  language: Language,
  now: Instant,
): string | null {
  if (status !== "offered" || offer_expires_at === null) return null;
  const { offer } = ownWords[language];
  if (offer_expires_at <= now) return offer.ended;
  const until = { kind: "instant", at: offer_expires_at, zone: event.zone } as const;
  return offer.until(deadlineWords(until, language, now));
}
