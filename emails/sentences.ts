import { dateLine, deadlineWords } from "#app/language/dates.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { closesAtEndOf, type Deadline } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { entryTime } from "./calendar-part.ts";
import type { LetterFacts } from "./facts.ts";
import { LINK } from "./message.ts";
import { joined, type Block, type LetterParts } from "./parts.ts";
import { colleagueIn } from "./typed.ts";

/** How to give the seat to somebody else, and by when as long as there is time. */
export function howToCancel({ event, writtenAt }: LetterFacts, language: Language): string {
  const words = letterWords[language];
  if (!event.deadline || writtenAt >= endOf(event.deadline)) return words.cancel;
  return words.cancelBy(deadlineWords(event.deadline, language, writtenAt));
}

function endOf(deadline: Deadline): Instant {
  return deadline.kind === "instant" ? deadline.at : closesAtEndOf(deadline.on, deadline.zone);
}

/** When one who asked for a seat has an answer. */
export function whenAnswered({ event }: LetterFacts, language: Language): string {
  const words = letterWords[language]["registration-received"];
  return event.answerOn
    ? words.answerBy(dateLine(event.answerOn, language, { capital: false, year: false }))
    : words.answer;
}

/** «torsdag 30. november kl. 15.00»: until when an offered seat is held, or null. */
export function offerEnd({ offerUntil, event, writtenAt }: LetterFacts, language: Language): string | null {
  if (offerUntil === null) return null;
  return deadlineWords({ kind: "instant", at: offerUntil, zone: event.zone }, language, writtenAt);
}

/** «Kari Nordmann meldte deg på.», or null for one who filled in the form. */
export function registeredBy(facts: LetterFacts, language: Language): string | null {
  if (facts.colleague === null) return null;
  return sentenceStart(letterWords[language].registeredBy(colleagueIn(facts, language)));
}

/** To one who was registered by a colleague: where to fill in the rest. */
export function fillIn(facts: LetterFacts, language: Language): string | null {
  return facts.colleague === null ? null : letterWords[language].fillIn;
}

/** «Du er påmeldt.», «Du er nummer 4 i køen.», or until when a seat is held, and how to take it. */
export function standing(facts: LetterFacts, language: Language): string | null {
  const { status, placeInLine } = facts;
  const words = letterWords[language];
  if (placeInLine !== null) return words.place(placeInLine);
  if (status === "offered") return joined(seatHeld(facts, language), words["registration-offered"].answer);
  return status === "cancelled" || status === "declined" ? null : words.standing[status];
}

function seatHeld(facts: LetterFacts, language: Language): string {
  const words = letterWords[language]["already-registered"];
  const until = offerEnd(facts, language);
  return until ? words.seatHeldUntil(until) : words.seatHeld;
}

/** The button to the page of one's own, named after what is to be done there. */
export function toOwnPage({ status }: LetterFacts, language: Language): LetterParts["action"] {
  const words = letterWords[language];
  return {
    text: status === "offered" ? words["registration-offered"].action : words.ownPage,
    href: LINK.own,
  };
}

/** That the invitation is here, or comes when there is a time for it. */
export function invitationSentence(facts: LetterFacts, language: Language): string | null {
  const { here, later } = letterWords[language].calendar;
  if (entryTime(facts, "REQUEST")) return here;
  return facts.event.when.kind === "unknown" ? later : null;
}

/** That the entry goes, where there was one. */
export function removalSentence(facts: LetterFacts, language: Language): string | null {
  return entryTime(facts, "CANCEL") && letterWords[language].calendar.removed;
}

/** An entry that the calendar has is brought up to date; one without a time comes first now, or goes until then. */
export function calendarSentence(facts: LetterFacts, language: Language): string | null {
  const hadEntry = facts.before?.when?.kind !== "unknown";
  if (entryTime(facts, "REQUEST") && hadEntry) return letterWords[language].calendar.changed;
  const isInvited = facts.status === "confirmed";
  return joined(removalSentence(facts, language), isInvited ? invitationSentence(facts, language) : null);
}

/** The reason in the organiser's own words, line by line, or null. */
export function reasonBlock({ reason, event }: LetterFacts, language: Language): Block | null {
  const lines = (reason ?? "").split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0) return null;
  const { organiserWrites } = letterWords[language];
  return {
    title: organiserWrites,
    lines: lines.map((rest) => ({ strong: "", rest, lang: event.lang })),
    isQuote: true,
  };
}
