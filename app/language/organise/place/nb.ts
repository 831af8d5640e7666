import type { AttendanceMode } from "#db/schema.ts";
import type { GivenTime } from "#app/events/when.ts";
import type { PlaceFault } from "#app/events/edit/read-place.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** What the page of when and where an event is says, in bokmål. */
export const nb = {
  lead: {
    draft: "Bare dere som arrangerer, ser dette til arrangementet er publisert.",
    public: "Siden er publisert. Flytter du arrangementet, ser du hvem som får brev om det, før noe lagres.",
  },
  groups: { time: "Når", place: "Hvor", stream: "Strøm" },
  now: (sentence: string) => `Nå: ${sentence}.`,
  typed: (sentence: string) => `Dette er ${sentence}.`,
  label: {
    when: "Hva vet dere om tidspunktet?",
    whenText: "Skriv tidspunktet med ord",
    timeText: "Det dere vet, med ord",
    startsOn: "Starter, dato",
    startsAt: "Starter, klokkeslett",
    endsOn: "Slutter, dato",
    endsAt: "Slutter, klokkeslett",
    doorsAt: "Dørene åpner, klokkeslett",
    doorsText: "Det som skjer fra dørene åpner",
    where: "Sted og rom",
    placeText: "Sted med ord",
    attendance: "Hvordan deltar man?",
    streamUrl: "Adresse til strømmen",
  },
  section: { when: "Tidspunkt" },
  about: {
    whenText: "For eksempel «1. des 09-10». Vi fyller ut feltene under, og du ser over før noe lagres.",
    timeText: "For eksempel «Våren 2018». Står på siden i stedet for en dato.",
    endsOn: "La stå tom når det slutter samme dag.",
    doorsText: "For eksempel «Enkel frokost og registrering».",
    placeText: "Når dere bare vet byen, eller stedet ikke står i listen.",
    streamUrl: "Sendes i brevet til dem som deltar på strøm.",
  },
  when: {
    instant: "Dato og klokkeslett",
    date: "Bare dato",
    unknown: "Ikke bestemt ennå",
  } satisfies Record<GivenTime["kind"], string> as Record<GivenTime["kind"], string>,
  attendance: { physical: "I salen", stream: "På strøm", both: "Begge deler" } satisfies Record<
    AttendanceMode,
    string
  > as Record<AttendanceMode, string>,
  noPlace: "Ikke bestemt",
  room: (name: string, capacity: number | null) =>
    capacity === null ? name : `${name} (${countOf(capacity, { one: "plass", other: "plasser" }, "nb")})`,
  newVenue: "Legg til et sted",
  newRoom: "Legg til et rom på et sted i listen",
  added: "Stedet er lagt til og valgt under. Arrangementet er ikke flyttet dit før du lagrer.",
  read: (sentence: string) => `Vi leste det som ${sentence}. Lagre hvis det stemmer.`,
  faults: {
    "no-date": "Skriv en dato.",
    "no-clock": "Skriv et klokkeslett, for eksempel 09:00.",
    "no-end-clock": "Skriv når det slutter den siste dagen.",
    "doors-after-start": "Dørene må åpne før det starter, samme dag.",
    "no-web-address": "Skriv hele nettadressen, med https:// først.",
    "too-long": "Skriv høyst 300 tegn.",
  } satisfies Record<PlaceFault, string> as Record<PlaceFault, string>,
  notRead: "Vi fant ingen dato i teksten. Skriv for eksempel «1. desember 09-10», eller bruk feltene under.",
  ask: {
    heading: "Dette får de påmeldte vite",
    from: (was: string) => `Før: ${was}`,
    to: (is: string) => `Nå: ${is}`,
    reach: (all: number, seated: number, minutes: number) =>
      seated === all
        ? `${people(all)} får en oppdatert kalenderinvitasjon om ${minutes} minutter.`
        : `${people(all)} får brev om ${minutes} minutter. ${seated === 0 ? "Ingen" : seated} av dem har plass og får en oppdatert kalenderinvitasjon.`,
    undo: "Du kan angre til da. Siden viser det nye med en gang.",
    yes: "Ja, lagre og gi beskjed",
  },
  venue: {
    heading: "Legg til et sted",
    lead: "Stedet kan velges for alle arrangementer. Det du ikke vet, lar du stå.",
    name: "Navn på stedet",
    street: "Gateadresse",
    city: "By",
    floor: "Etasje",
    floorAbout: "For eksempel «2. etasje».",
    entrance: "Inngang",
    entranceAbout: "Hvor man går inn, for eksempel «Inngang fra Myntgata».",
    room: "Rom",
    roomAbout: "Et rom dere bruker på stedet.",
    capacity: "Plasser i rommet",
    stepFree: "Trinnfri adkomst",
    loop: "Teleslynge",
    yes: "Ja",
    no: "Nei",
    unknown: "Vet ikke",
    note: "Annet om tilgjengelighet",
    save: "Legg til stedet",
    groups: { place: "Stedet", access: "Tilgjengelighet", room: "Rommet" },
  },
  access: {
    heading: "Tilgjengelighet på stedet",
    lead: (venue: string) => `Det dere skriver om ${venue}, står på siden til alt som skjer der.`,
    link: "Tilgjengelighet på stedet",
    save: "Lagre",
    none: "Arrangementet har ikke noe sted i listen. Velg et sted først.",
  },
  newRoomPage: {
    heading: "Legg til et rom",
    lead: "Rommet kan velges for alle arrangementer på stedet.",
    venue: "Sted",
    name: "Navn på rommet",
    save: "Legg til rommet",
  },
  venueFaults: {
    "no-name": "Skriv navnet.",
    "no-room-name": "Skriv hva rommet heter.",
    "no-number": "Skriv et helt tall, fra 1 til 100000.",
    "too-long": "Skriv høyst 300 tegn.",
    "no-venue": "Velg et sted.",
  },
};
