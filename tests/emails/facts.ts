import type { Language } from "#app/language/language.ts";
import type {
  ChoiceInLetter,
  ColleaguesFacts,
  EventInLetter,
  FactsOf,
  LetterFacts,
  RegistrationLetterName,
} from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { withLinks, type EmailMessage } from "#emails/message.ts";

export const OWN = "https://samling.example.no/registrations/id.secret";
export const OFFER_UNTIL = "2017-11-30T14:00:00.000Z";

/** The letter as it is handed over. */
export function opened<N extends keyof FactsOf>(
  name: N,
  facts: FactsOf[N],
  language: Language,
): EmailMessage {
  return withLinks(renderLetter(name, facts, language), { own: OWN });
}

/** Each letter about one registration, with what it is usually written about. */
export const usual: { readonly [N in RegistrationLetterName]: () => LetterFacts } = {
  "registration-confirmed": confirmed,
  "registration-waitlisted": () => waitlisted(4),
  "registration-received": () => ({ ...confirmed(), status: "received", invitation: null }),
  "registration-promoted": confirmed,
  "registration-offered": () => ({
    ...confirmed(),
    status: "offered",
    invitation: null,
    offerUntil: OFFER_UNTIL,
  }),
  "registration-offer-ended": () => ({
    ...confirmed(),
    status: "cancelled",
    invitation: null,
    offerUntil: OFFER_UNTIL,
    writtenAt: OFFER_UNTIL,
  }),
  "registration-declined": () => ({
    ...confirmed(),
    status: "declined",
    invitation: null,
    by: "organiser",
    reason: "Vi må prioritere dem som ikke har vært med før.",
  }),
  "registration-demoted": () => ({
    ...waitlisted(1),
    invitation: cancelled(),
    by: "organiser",
    reason: "Salen er mindre enn vi trodde.",
  }),
  "registration-changed": () => ({ ...confirmed(), invitation: null, choices: [session()] }),
  "registration-reminder": () => ({ ...confirmed(), invitation: null, choices: [session()] }),
  "registration-cancelled": () => ({ ...confirmed(), status: "cancelled", invitation: cancelled() }),
  "registration-handed-over": () => ({
    ...confirmed(),
    status: "cancelled",
    invitation: cancelled(),
    colleague: "Ola Nordmann",
  }),
  "registration-taken-over": () => ({ ...confirmed(), colleague: "Kari Nordmann", choices: [session()] }),
  "registration-not-handed-over": () => ({ ...confirmed(), invitation: null, colleague: "Ola Nordmann" }),
  "event-changed": moved,
  "event-restored": moved,
  "event-called-off": () => ({
    ...confirmed(),
    status: "cancelled",
    invitation: cancelled(),
    by: "organiser",
    reason: "Foredragsholderen er blitt syk.",
  }),
  "already-registered": () => ({ ...confirmed(), invitation: null }),
  "calendar-declined": () => ({ ...confirmed(), invitation: null }),
  "calendar-entry": () => confirmed(),
};

export const names = Object.keys(usual) as RegistrationLetterName[];

export function waitlisted(placeInLine: number): LetterFacts {
  return { ...confirmed(), status: "waitlisted", invitation: null, placeInLine };
}

export function cancelled() {
  return { ...confirmed().invitation!, method: "CANCEL" as const, sequence: 1 };
}

/** A week later than the person was told, and in another house. */
export function moved(): LetterFacts {
  const facts = confirmed();
  return {
    ...facts,
    invitation: { ...facts.invitation!, sequence: 1 },
    before: {
      when: { kind: "instant", startsAt: at(24, 8), endsAt: at(24, 9), zone: "Europe/Oslo" },
      place: "Litteraturhuset, Wergelandsveien 29",
    },
    by: "organiser",
  };
}

export function colleagues(): ColleaguesFacts {
  return {
    ...confirmed(),
    invitation: null,
    colleagues: [
      { name: "Ola Nordmann", got: "confirmed" },
      { name: "Berit Hansen", got: "waitlisted" },
      { name: "Aslak Sara", got: "received" },
      { name: "Jon Lie", got: "full" },
    ],
  };
}

export function session(title = "Innovasjon i praksis"): ChoiceInLetter {
  const when = {
    kind: "instant",
    startsAt: "2017-12-01T08:30:00.000Z",
    endsAt: "2017-12-01T09:00:00.000Z",
    zone: "Europe/Oslo",
  } as const;
  return { title, lang: "nb", when, room: "Lille sal" };
}

export function day(startsOn: string): ChoiceInLetter {
  return { title: null, lang: "nb", when: { kind: "date", startsOn, endsOn: null }, room: null };
}

/** One who has a seat at E07. */
export function confirmed(): LetterFacts {
  return {
    event: breakfast(),
    person: { name: "Kari Nordmann", email: "kari@example.org", kind: "physical" },
    sender: { name: "Difi", address: "samling@example.no" },
    status: "confirmed",
    invitation: {
      method: "REQUEST",
      uid: "1@samling",
      sequence: 0,
      stampedAt: at(20, 8),
      createdAt: at(20, 8),
    },
    placeInLine: null,
    by: "person",
    reason: null,
    colleague: null,
    offerUntil: null,
    choices: [],
    lostChoices: [],
    before: null,
    writtenAt: at(20, 8),
    linkUntil: "2018-03-01T09:00:00.000Z",
  };
}

function breakfast(): EventInLetter {
  return {
    title: "Nye arbeidsmåter for fremtidens løsninger",
    lang: "nb",
    zone: "Europe/Oslo",
    when: {
      kind: "instant",
      startsAt: "2017-12-01T08:00:00.000Z",
      endsAt: "2017-12-01T09:00:00.000Z",
      zone: "Europe/Oslo",
    },
    doorsAt: "2017-12-01T07:30:00.000Z",
    doorsText: "Enkel frokost og registrering",
    venue: {
      name: "Difis kurs- og konferansesenter",
      street: "Grev Wedels plass 9",
      city: null,
      floor: "2. etasje",
      entrance: "Myntgata",
      accessibility: null,
    },
    room: "Salen",
    placeText: null,
    streamUrl: null,
    deadline: { kind: "date", on: "2017-11-28", zone: "Europe/Oslo" },
    answerOn: "2017-11-29",
    contact: { name: "Arrangementsvakten", email: "arrangement@example.no", phone: null },
    organiser: { name: "Direktoratet for forvaltning og IKT", acronym: "Difi", theme: "difi" },
    isDemonstration: false,
    url: "https://samling.example.no/events/e07",
  };
}

/** In November 2017. */
function at(dayOfMonth: number, hour: number): string {
  return `2017-11-${dayOfMonth}T${String(hour).padStart(2, "0")}:00:00.000Z`;
}

/** What a reader of the page sees. */
export function textOf(html: string): string {
  return html
    .replace(/<style.*?<\/style>/s, "")
    .replace(/<\/?(?:strong|a)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
