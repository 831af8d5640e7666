import type { AskedForm } from "#app/events/asked-form.ts";
import type { Language } from "#app/language/language.ts";
import { stamp } from "#app/language/dates.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import type { Given } from "#app/registration/given.ts";
import type { CalendarReplyRow, EventRow, RegistrationRow, SeatsRow } from "#db/schema.ts";
import type { PlainFact } from "#app/views/event-facts.ts";
import { ownFacts } from "#app/views/own/own-facts.ts";

export interface Known {
  readonly registration: RegistrationRow;
  readonly event: EventRow;
  readonly seats: readonly SeatsRow[];
  readonly asked: AskedForm;
  readonly given: Given;
  readonly place: number | null;
  /** Undefined where the calendar has answered nothing. */
  readonly reply: CalendarReplyRow | undefined;
  readonly actors: ReadonlyMap<string, string>;
}

/** What is known of a person: how they stand, and what they have said; of food and assistance only that something was said. */
export function personFacts(known: Known, language: Language): PlainFact[] {
  const { registration, event, seats, asked, given, place, reply, actors } = known;
  const { list, person: words } = peopleWords[language];
  const at = (instant: string) => stamp(instant, event.zone, language);
  const by = actors.get(registration.override_actor ?? "");
  const aboutThemselves = { ...given, hasSaidDiet: false, hasSaidAssistance: false, wantsNewsletter: false };
  return [
    fact(list.place, place === null ? null : String(place)),
    ...ownFacts(registration, { event, seats }, asked, aboutThemselves, language).slice(1),
    fact(words.food, given.hasSaidDiet ? words.saidFood : null),
    fact(words.assistance, given.hasSaidAssistance ? words.saidAssistance : null),
    fact(words.calendar, reply && words.answers[reply.answer], reply && at(reply.received_at)),
    fact(list.arrived, at(registration.arrived_at)),
    fact(words.since, at(registration.status_at)),
    fact(words.reason, registration.status_reason),
    fact(words.override, registration.override_reason, by),
  ].filter(({ sentences }) => sentences.some(Boolean));
}

function fact(term: string, ...sentences: readonly (string | null | undefined)[]): PlainFact {
  return { term, sentences: sentences.filter((one) => typeof one === "string") };
}
