import { countOf } from "../../counts.ts";
import type { AddingWords } from "../adding.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What the pages say on which an organiser adds people, in nynorsk. */
export const nn: AddingWords = {
  one: {
    heading: "Legg til ein påmeld",
    lead: "For den som ringjer eller skriv. Personen får eiga lenkje, som alle andre.",
    name: "Namn",
    email: "E-post",
    organisation: "Verksemd",
    button: "Legg til",
    toMany: "Lim inn fleire på ein gong",
  },
  many: {
    heading: "Lim inn påmelde",
    lead: "Kopier namn og adresser frå e-posten eller eit rekneark. Du får sjå kven vi les, før nokon blir påmeld.",
    people: "Namn og e-post",
    peopleAbout:
      "Ein person på kvar linje, eller fleire med semikolon mellom, slik e-postprogrammet skriv dei.",
    example: "Kari Nordmann <kari.nordmann@etat.example>",
    button: "Les linjene",
    toOne: "Legg til éin person",
    nobody: "Lim inn minst éin person med namn og e-postadresse.",
  },
  preview: {
    heading: "Sjå over før du legg til",
    read: (count) => `${people(count)} lesne`,
    unread: (count) =>
      `${countOf(count, { one: "linje", other: "linjer" }, "nn")} kunne ikkje lesast, og blir ikkje med.`,
    doubts: (count) =>
      `${countOf(count, { one: "adresse", other: "adresser" }, "nn")} ser ut som ein skrivefeil.`,
    people: "Dei som er lesne",
    faults: "Linjer som ikkje blir med",
    line: "Linje",
    text: "Det som står",
    why: "Kvifor",
    gets: "Får",
    add: (count) => `Legg til ${people(count)}`,
    nobodyNew: "Ingen nye å leggje til.",
    correct: "Rett teksten og les på nytt",
    again: "Les på nytt",
    meant: (address) => `Meinte du ${address}?`,
    refused: (count) =>
      `${people(count)} er ikkje lagde til: det er fullt, eller andre har venta lenger. Skriv ein grunn for å gi plass likevel.`,
    fullNow: (count) =>
      `${people(count)} får ikkje plass slik det står no. Skriv ein grunn under for å gi plass likevel.`,
  },
  terms: {
    kind: "Deltek",
    allocation: "Plassen",
    ask: "Dei får svar når plassane blir fordelte",
    seat: "Dei får plass med ein gong",
    letter: "Brev",
    tell: "Send brev med kalenderinvitasjon",
    tellAbout: "Brevet seier at arrangøren har meldt dei på.",
    tellNot: "Ikkje send brev no",
    reason: "Helsing eller grunngiving",
    reasonAbout: "Står i brevet.",
    override: "Gi plass likevel, fordi",
    overrideAbout: "Går over grensa eller framfor køen. Grunnen blir berre sett av arrangørane.",
    mustBeFilled: "Må fyllast ut",
    optional: "Valfritt",
    tooLong: "Skriv høgst 1000 teikn.",
  },
  blocked: {
    draft: "Arrangementet er eit utkast. Publiser det før du legg til påmelde.",
    cancelled: "Arrangementet er avlyst. Då kan ingen leggjast til.",
  },
  places: {
    confirmed: "Plass",
    waitlisted: "Venteliste",
    received: "Motteken",
    known: "Er påmeld frå før",
    "event-full": "Ingen plass: det er fullt",
    "line-skipped-without-reason": "Ingen plass: andre ventar",
  },
  done: {
    confirmed: (count) => `${people(count)} fekk plass.`,
    waitlisted: (count) => `${people(count)} står på venteliste.`,
    received: (count) => `${people(count)} er mottekne.`,
    known: (count) => `${people(count)} var påmelde frå før.`,
  },
  known: "Denne adressa er allereie påmeld.",
  full: "Det er fullt. Skriv ein grunn for å gi plass likevel.",
  skips: "Andre har venta lenger. Skriv ein grunn for å gi plass likevel.",
  faults: {
    "email-missing": "E-postadressa manglar.",
    "email-no-at": "E-postadressa manglar, eller manglar krøllalfa (@).",
    "email-shape": "E-postadressa er ikkje skriven som ei adresse.",
    "email-too-long": "E-postadressa er for lang.",
    "name-missing": "Namnet manglar.",
    "name-too-long": "Namnet er for langt. Skriv høgst 200 teikn.",
    "organisation-too-long": "Verksemda er for lang. Skriv høgst 200 teikn.",
    "address-twice": "Adressa står på ei linje over.",
    "too-many-people": "Lista er for lang: denne og dei neste er ikkje lesne. Lim inn høgst 500 om gongen.",
  },
};
