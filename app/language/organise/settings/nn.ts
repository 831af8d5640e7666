import { countOf } from "../../counts.ts";
import type { SettingsWords } from "../settings.ts";

const seats = (count: number) => countOf(count, { one: "plass", other: "plassar" }, "nn");
const some = (count: number, all: number) => (count === all ? `Alle ${all}` : `${count} av ${all}`);

/** What the page of how one gets a seat says, in nynorsk. */
export const nn: SettingsWords = {
  lead: {
    draft: "Berre de som arrangerer, ser dette til arrangementet er publisert.",
    public: "Sida er publisert. Får nokon plass av det du lagrar, ser du kor mange først.",
  },
  groups: {
    mode: "Kvar ein melder seg på",
    seats: "Plassar",
    time: "Fristar",
    elsewhere: "Påmelding ein annan stad",
    shown: "På sida",
  },
  about: {
    seats: "Gjeld når ein melder seg på her.",
    elsewhere: "Fyll ut det som høyrer til måten du har valt.",
    physicalCapacity: "Talet på plassar. Utan eit tal er det inga grense.",
    streamCapacity: "Talet på plassar. Utan eit tal er det inga grense.",
    hasWaitlist: "Når det er fullt, kan ein stille seg i kø.",
    opensOn: "Utan ein dato kan ein melde seg på med ein gong sida er publisert.",
    answerOn: "Når alle får svar, der de fordeler plassane.",
    site: "Nettstaden, til dømes «difi.no». Det blir ein del av knappen.",
    pointerText: "Det som står på sida når vi berre kan vise veg.",
    hasCatering: "Då spør skjemaet om mat. Svara blir sletta kort tid etter.",
    statedRegistered: "Når påmeldinga er ein annan stad, og nokon har talt.",
    button: (text) => `Knappen på sida blir «${text}».`,
    deadline: (sentence) => `Påmeldinga stenger ${sentence}.`,
  },
  label: {
    mode: "Påmelding",
    physical: "I salen",
    physicalCapacity: "Plassar i salen",
    stream: "På straum",
    streamCapacity: "Plassar på straum",
    hasWaitlist: "Venteliste",
    allocation: "Kven får plass?",
    opensOn: "Opnar, dato",
    opensAt: "Opnar, klokkeslett",
    deadline: "Påmeldingsfrist",
    deadlineOn: "Siste dagen",
    deadlineAt: "Klokkeslett",
    answerOn: "Svar innan",
    address: "E-postadresse for påmelding",
    url: "Nettadresse for påmelding",
    site: "Namn på nettstaden",
    pointerText: "Rettleiing",
    hasCatering: "Det blir servert mat",
    publicCount: "Kor mange som er påmelde, blir vist som",
    statedRegistered: "Talet på påmelde, talt av andre",
  },
  section: { seats: "Plassar", opens: "Påmeldinga opnar" },
  kinds: { physical: "I salen", stream: "På straum" },
  seatsOf: (kind, capacity) => `${kind}: ${capacity === null ? "inga grense" : seats(capacity)}`,
  yes: "Ja",
  no: "Nei",
  modes: {
    own: "Skjema her",
    email: "På e-post",
    external: "På ein annan nettstad",
    pointer: "Vi viser berre veg",
    closed: "Stengt",
  },
  allocations: {
    "first-come": "Dei som melder seg på først",
    prioritised: "De fordeler plassane når fristen er ute",
    approval: "De godkjenner kvar og ein",
  },
  deadlines: {
    none: "Ingen frist",
    date: "Ut ein dag",
    instant: "Til eit klokkeslett",
  },
  counts: {
    words: "Ord, til dømes «få plassar»",
    exact: "Nøyaktig tal",
    rounded: "Rundt tal, til dømes «nærare 100»",
    hidden: "Blir ikkje vist",
  },
  vague: (text) =>
    `«${text}» seier ikkje kvar knappen fører. Skriv heller namnet på nettstaden, til dømes «difi.no».`,
  faults: {
    "no-seats": "Vel minst éin måte å delta på.",
    "no-number": "Skriv eit heilt tal, høgst 100000.",
    "no-date": "Skriv ein dato.",
    "no-clock": "Skriv eit klokkeslett, til dømes 12:00.",
    "no-address": "E-postadressa manglar krøllalfa (@), eller noko etter ho.",
    "no-web-address": "Skriv heile nettadressa, med https:// først.",
    "too-long": "Teksten er for lang.",
  },
  ask: {
    heading: "Dette skjer med plassane",
    over: (kind, taken, capacity) =>
      `${kind}: ${taken} har plass, og grensa blir ${capacity}. Alle ${taken} held på plassen. Ingen på ventelista rykkjer opp før det er færre enn ${capacity}.`,
    seats: (kind, count, waiting) =>
      `${kind}: ${some(count, waiting)} på ventelista får plass med ein gong, og brev med kalenderinvitasjon.`,
    offers: (kind, count, waiting) =>
      `${kind}: ${some(count, waiting)} på ventelista får tilbod om plass med ein gong, og brev om det.`,
    keep: "Behald dei som er påmelde, og lagre",
    yes: "Ja, lagre og gi plass",
  },
  links: { questions: "Spørsmål i skjemaet", parts: "Dagar og økter ein kan velje" },
};
