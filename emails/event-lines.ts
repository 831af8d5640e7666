import { atClock, dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { whenSentence, whenShort } from "#app/language/when.ts";
import { daysOf, wallOf } from "#app/time.ts";
import type { EventInLetter, LetterFacts } from "./facts.ts";

/** What the lines about an event need to know of whom they are for. */
export type Invited = Pick<LetterFacts, "event" | "person" | "status">;

/** «1. desember kl. 09.00», «5.–6. desember 2017», or nothing: what a subject line says of the time. */
export function whenInSubject({ when }: EventInLetter, language: Language): string {
  if (when.kind === "unknown") return "";
  const days = daysOf(when)!;
  if (when.kind === "date" || days.first !== days.last) return whenShort(when, language);
  const day = dateLine(days.first, language, { weekday: false, year: false, capital: false });
  return `${day} ${atClock(wallOf(when.startsAt, when.zone).time, language)}`;
}

/** «Fredag 1. desember 2017 kl. 09.00–10.00». */
export function whenLine({ when }: EventInLetter, language: Language): string {
  return whenSentence(when, language);
}

/** «Enkel frokost og registrering fra kl. 08.30», or null. Nobody needs it who stays at home. */
export function doorsLine({ event, person }: Invited, language: Language): string | null {
  if (!event.doorsAt || person.kind === "stream") return null;
  const words = eventWords[language];
  const time = atClock(wallOf(event.doorsAt, event.zone).time, language).replace(/^at /, "");
  return words.doorsLine(event.doorsText ?? words.doorsPlain, time);
}

/** How to get there and in, for one who may come: nobody else needs it, and the stream is for those with a seat. */
export function practicalLines(facts: Invited, language: Language) {
  const { event, person, status } = facts;
  const isOut = status === "cancelled" || status === "declined";
  return {
    doors: isOut ? null : doorsLine(facts, language),
    place: placeLine(facts, language),
    stream: person.kind === "stream" && status === "confirmed" ? event.streamUrl : null,
    accessibility: isOut || person.kind === "stream" ? null : (event.venue?.accessibility ?? null),
  };
}

/** Where to be, in one line: room, venue, street, floor, entrance, town; or the stream. */
export function placeLine({ event, person }: Invited, language: Language): string | null {
  if (person.kind === "stream") return eventWords[language].streamPlace;
  if (!event.venue) return event.placeText;
  return [locationOf(event), event.venue.floor, entranceOf(event, language)].filter(Boolean).join(", ");
}

/** What a calendar shows as the place: room, venue and address; for the stream its address. */
export function calendarLocation(facts: LetterFacts, language: Language): string | null {
  if (facts.person.kind === "stream") return facts.event.streamUrl ?? eventWords[language].streamPlace;
  return facts.event.venue ? locationOf(facts.event) : facts.event.placeText;
}

function locationOf({ venue, room }: EventInLetter): string {
  return [room, venue!.name, venue!.street, venue!.city].filter(Boolean).join(", ");
}

/** «2. etasje, inngang Myntgata», or null. */
export function entranceLine({ event, person }: LetterFacts, language: Language): string | null {
  if (!event.venue || person.kind === "stream") return null;
  return [event.venue.floor, entranceOf(event, language)].filter(Boolean).join(", ") || null;
}

function entranceOf({ venue }: EventInLetter, language: Language): string | null {
  return venue!.entrance && eventWords[language].entrance(venue!.entrance);
}

/** «Arrangementsvakten, arrangement@example.no, 22 00 00 00», or null. */
export function contactLine({ contact }: EventInLetter): string | null {
  return contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(", ");
}

/** «Arrangør: Direktoratet for forvaltning og IKT (Difi)». */
export function organiserLine({ organiser }: EventInLetter, language: Language): string {
  const { name, acronym } = organiser;
  return letterWords[language].sentBy(acronym ? `${name} (${acronym})` : name);
}
