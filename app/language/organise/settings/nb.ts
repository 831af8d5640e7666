import type { RegistrationFault, RegistrationTyped } from "#app/registration/edit/registration-form.ts";
import type { GivenDeadline } from "#app/events/when.ts";
import type { Allocation, PublicCount, RegistrationMode, SeatKind } from "#db/schema.ts";
import { countOf } from "../../counts.ts";

const seats = (count: number) => countOf(count, { one: "plass", other: "plasser" }, "nb");
const some = (count: number, all: number) => (count === all ? `Alle ${all}` : `${count} av ${all}`);

/** What the page of how one gets a seat says, in bokmål. */
export const nb = {
  lead: {
    draft: "Bare dere som arrangerer, ser dette til arrangementet er publisert.",
    public: "Siden er publisert. Får noen plass av det du lagrer, ser du hvor mange først.",
  },
  groups: {
    mode: "Hvor man melder seg på",
    seats: "Plasser",
    time: "Frister",
    elsewhere: "Påmelding et annet sted",
    shown: "På siden",
  },
  about: {
    seats: "Gjelder når man melder seg på her.",
    elsewhere: "Fyll ut det som hører til måten du har valgt.",
    physicalCapacity: "Antall. Uten et tall er det ingen grense.",
    streamCapacity: "Antall. Uten et tall er det ingen grense.",
    hasWaitlist: "Når det er fullt, kan man stille seg i kø.",
    opensOn: "Uten en dato kan man melde seg på med en gang siden er publisert.",
    answerOn: "Når alle får svar, der dere fordeler plassene.",
    site: "Nettstedet, for eksempel «difi.no». Det blir en del av knappen.",
    pointerText: "Det som står på siden når vi bare kan vise vei.",
    hasCatering: "Da spør skjemaet om mat. Svarene slettes kort tid etter.",
    statedRegistered: "Når påmeldingen er et annet sted, og noen har telt.",
    button: (text: string) => `Knappen på siden blir «${text}».`,
    deadline: (sentence: string) => `Påmeldingen stenger ${sentence}.`,
  },
  label: {
    mode: "Påmelding",
    physical: "I salen",
    physicalCapacity: "Plasser i salen",
    stream: "På strøm",
    streamCapacity: "Plasser på strøm",
    hasWaitlist: "Venteliste",
    allocation: "Hvem får plass?",
    opensOn: "Åpner, dato",
    opensAt: "Åpner, klokkeslett",
    deadline: "Påmeldingsfrist",
    deadlineOn: "Siste dag",
    deadlineAt: "Klokkeslett",
    answerOn: "Svar innen",
    address: "E-postadresse for påmelding",
    url: "Nettadresse for påmelding",
    site: "Navn på nettstedet",
    pointerText: "Veiledning",
    hasCatering: "Det blir servert mat",
    publicCount: "Hvor mange som er påmeldt, vises som",
    statedRegistered: "Antall påmeldte, talt av andre",
  } satisfies Record<keyof RegistrationTyped, string> as Record<keyof RegistrationTyped, string>,
  section: { seats: "Plasser", opens: "Påmeldingen åpner" },
  kinds: { physical: "I salen", stream: "På strøm" } satisfies Record<SeatKind, string> as Record<
    SeatKind,
    string
  >,
  seatsOf: (kind: string, capacity: number | null) =>
    `${kind}: ${capacity === null ? "ingen grense" : seats(capacity)}`,
  yes: "Ja",
  no: "Nei",
  modes: {
    own: "Skjema her",
    email: "På e-post",
    external: "På et annet nettsted",
    pointer: "Vi viser bare vei",
    closed: "Stengt",
  } satisfies Record<RegistrationMode, string> as Record<RegistrationMode, string>,
  allocations: {
    "first-come": "De som melder seg på først",
    prioritised: "Dere fordeler plassene når fristen er ute",
    approval: "Dere godkjenner hver enkelt",
  } satisfies Record<Allocation, string> as Record<Allocation, string>,
  deadlines: {
    none: "Ingen frist",
    date: "Ut en dag",
    instant: "Til et klokkeslett",
  } satisfies Record<GivenDeadline["kind"], string> as Record<GivenDeadline["kind"], string>,
  counts: {
    words: "Ord, for eksempel «få plasser»",
    exact: "Nøyaktig antall",
    rounded: "Rundt antall, for eksempel «nærmere 100»",
    hidden: "Vises ikke",
  } satisfies Record<PublicCount, string> as Record<PublicCount, string>,
  vague: (text: string) =>
    `«${text}» sier ikke hvor knappen fører. Skriv heller navnet på nettstedet, for eksempel «difi.no».`,
  faults: {
    "no-seats": "Velg minst én måte å delta på.",
    "no-number": "Skriv et helt tall, høyst 100000.",
    "no-date": "Skriv en dato.",
    "no-clock": "Skriv et klokkeslett, for eksempel 12:00.",
    "no-address": "E-postadressen mangler krøllalfa (@), eller noe etter den.",
    "no-web-address": "Skriv hele nettadressen, med https:// først.",
    "too-long": "Teksten er for lang.",
  } satisfies Record<RegistrationFault, string> as Record<RegistrationFault, string>,
  ask: {
    heading: "Dette skjer med plassene",
    over: (kind: string, taken: number, capacity: number) =>
      `${kind}: ${taken} har plass, og grensen blir ${capacity}. Alle ${taken} beholder plassen. Ingen på ventelisten rykker opp før det er færre enn ${capacity}.`,
    seats: (kind: string, count: number, waiting: number) =>
      `${kind}: ${some(count, waiting)} på ventelisten får plass med en gang, og brev med kalenderinvitasjon.`,
    offers: (kind: string, count: number, waiting: number) =>
      `${kind}: ${some(count, waiting)} på ventelisten får tilbud om plass med en gang, og brev om det.`,
    keep: "Behold de som er påmeldt, og lagre",
    yes: "Ja, lagre og gi plass",
  },
  links: { questions: "Spørsmål i skjemaet", parts: "Dager og økter man kan velge" },
};
