import type { PlaceByHand } from "#app/registration/people/place-by-hand.ts";
import type { PeopleFault } from "#app/registration/people/read-people.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** What the pages say on which an organiser adds people, in bokmål. */
export const nb = {
  one: {
    heading: "Legg til en påmeldt",
    lead: "For den som ringer eller skriver. Personen får egen lenke, som alle andre.",
    name: "Navn",
    email: "E-post",
    organisation: "Virksomhet",
    button: "Legg til",
    toMany: "Lim inn flere på en gang",
  },
  many: {
    heading: "Lim inn påmeldte",
    lead: "Kopier navn og adresser fra e-posten eller et regneark. Du får se hvem vi leser, før noen blir påmeldt.",
    people: "Navn og e-post",
    peopleAbout:
      "En person på hver linje, eller flere med semikolon mellom, slik e-postprogrammet skriver dem.",
    example: "Kari Nordmann <kari.nordmann@etat.example>",
    button: "Les linjene",
    toOne: "Legg til én person",
    nobody: "Lim inn minst én person med navn og e-postadresse.",
  },
  preview: {
    heading: "Se over før du legger til",
    read: (count: number) => `${people(count)} lest`,
    unread: (count: number) =>
      `${countOf(count, { one: "linje", other: "linjer" }, "nb")} kunne ikke leses, og blir ikke med.`,
    doubts: (count: number) =>
      `${countOf(count, { one: "adresse", other: "adresser" }, "nb")} ser ut som en skrivefeil.`,
    people: "De som er lest",
    faults: "Linjer som ikke blir med",
    line: "Linje",
    text: "Det som står",
    why: "Hvorfor",
    gets: "Får",
    add: (count: number) => `Legg til ${people(count)}`,
    nobodyNew: "Ingen nye å legge til.",
    correct: "Rett teksten og les på nytt",
    again: "Les på nytt",
    meant: (address: string) => `Mente du ${address}?`,
    refused: (count: number) =>
      `${people(count)} er ikke lagt til: det er fullt, eller andre har ventet lenger. Skriv en grunn for å gi plass likevel.`,
    fullNow: (count: number) =>
      `${people(count)} får ikke plass slik det står nå. Skriv en grunn under for å gi plass likevel.`,
  },
  terms: {
    kind: "Deltar",
    allocation: "Plassen",
    ask: "De får svar når plassene fordeles",
    seat: "De får plass med en gang",
    letter: "Brev",
    tell: "Send brev med kalenderinvitasjon",
    tellAbout: "Brevet sier at arrangøren har meldt dem på.",
    tellNot: "Ikke send brev nå",
    reason: "Hilsen eller begrunnelse",
    reasonAbout: "Står i brevet.",
    override: "Gi plass likevel, fordi",
    overrideAbout: "Går over grensen eller foran køen. Grunnen ses bare av arrangørene.",
    mustBeFilled: "Må fylles ut",
    optional: "Valgfritt",
    tooLong: "Skriv høyst 1000 tegn.",
  },
  blocked: {
    draft: "Arrangementet er et utkast. Publiser det før du legger til påmeldte.",
    cancelled: "Arrangementet er avlyst. Da kan ingen legges til.",
  },
  places: {
    confirmed: "Plass",
    waitlisted: "Venteliste",
    received: "Mottatt",
    known: "Er påmeldt fra før",
    "event-full": "Ingen plass: det er fullt",
    "line-skipped-without-reason": "Ingen plass: andre venter",
  } satisfies Record<PlaceByHand | "known", string> as Record<PlaceByHand | "known", string>,
  done: {
    confirmed: (count: number) => `${people(count)} fikk plass.`,
    waitlisted: (count: number) => `${people(count)} står på venteliste.`,
    received: (count: number) => `${people(count)} er mottatt.`,
    known: (count: number) => `${people(count)} var påmeldt fra før.`,
  },
  known: "Denne adressen er allerede påmeldt.",
  full: "Det er fullt. Skriv en grunn for å gi plass likevel.",
  skips: "Andre har ventet lenger. Skriv en grunn for å gi plass likevel.",
  faults: {
    "email-missing": "E-postadressen mangler.",
    "email-no-at": "E-postadressen mangler, eller mangler krøllalfa (@).",
    "email-shape": "E-postadressen er ikke skrevet som en adresse.",
    "email-too-long": "E-postadressen er for lang.",
    "name-missing": "Navnet mangler.",
    "name-too-long": "Navnet er for langt. Skriv høyst 200 tegn.",
    "organisation-too-long": "Virksomheten er for lang. Skriv høyst 200 tegn.",
    "address-twice": "Adressen står på en linje over.",
    "too-many-people": "Listen er for lang: denne og de neste er ikke lest. Lim inn høyst 500 om gangen.",
  } satisfies Record<PeopleFault["fault"], string> as Record<PeopleFault["fault"], string>,
};
