import { countOf } from "../../counts.ts";
import type { PlaceWords } from "../place.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What the page of when and where an event is says, in nynorsk. */
export const nn: PlaceWords = {
  lead: {
    draft: "Berre de som arrangerer, ser dette til arrangementet er publisert.",
    public:
      "Sida er publisert. Flyttar du arrangementet, ser du kven som får brev om det, før noko blir lagra.",
  },
  groups: { time: "Når", place: "Kvar", stream: "Straum" },
  now: (sentence) => `No: ${sentence}.`,
  typed: (sentence) => `Dette er ${sentence}.`,
  label: {
    when: "Kva veit de om tidspunktet?",
    whenText: "Skriv tidspunktet med ord",
    timeText: "Det de veit, med ord",
    startsOn: "Startar, dato",
    startsAt: "Startar, klokkeslett",
    endsOn: "Sluttar, dato",
    endsAt: "Sluttar, klokkeslett",
    doorsAt: "Dørene opnar, klokkeslett",
    doorsText: "Det som skjer frå dørene opnar",
    where: "Stad og rom",
    placeText: "Stad med ord",
    attendance: "Korleis deltek ein?",
    streamUrl: "Adresse til straumen",
  },
  section: { when: "Tidspunkt" },
  about: {
    whenText: "Til dømes «1. des 09-10». Vi fyller ut felta under, og du ser over før noko blir lagra.",
    timeText: "Til dømes «Våren 2018». Står på sida i staden for ein dato.",
    endsOn: "La stå tom når det sluttar same dagen.",
    doorsText: "Til dømes «Enkel frukost og registrering».",
    placeText: "Når de berre veit byen, eller staden ikkje står i lista.",
    streamUrl: "Blir send i brevet til dei som deltek på straum.",
  },
  when: { instant: "Dato og klokkeslett", date: "Berre dato", unknown: "Ikkje bestemt enno" },
  attendance: { physical: "I salen", stream: "På straum", both: "Begge delar" },
  noPlace: "Ikkje bestemt",
  room: (name, capacity) =>
    capacity === null ? name : `${name} (${countOf(capacity, { one: "plass", other: "plassar" }, "nn")})`,
  newVenue: "Legg til ein stad",
  newRoom: "Legg til eit rom på ein stad i lista",
  added: "Staden er lagd til og vald under. Arrangementet er ikkje flytta dit før du lagrar.",
  read: (sentence) => `Vi las det som ${sentence}. Lagre om det stemmer.`,
  faults: {
    "no-date": "Skriv ein dato.",
    "no-clock": "Skriv eit klokkeslett, til dømes 09:00.",
    "no-end-clock": "Skriv når det sluttar den siste dagen.",
    "doors-after-start": "Dørene må opne før det startar, same dagen.",
    "no-web-address": "Skriv heile nettadressa, med https:// først.",
    "too-long": "Skriv høgst 300 teikn.",
  },
  notRead: "Vi fann ingen dato i teksten. Skriv til dømes «1. desember 09-10», eller bruk felta under.",
  ask: {
    heading: "Dette får dei påmelde vite",
    from: (was) => `Før: ${was}`,
    to: (is) => `No: ${is}`,
    reach: (all, seated, minutes) =>
      seated === all
        ? `${people(all)} får ein oppdatert kalenderinvitasjon om ${minutes} minutt.`
        : `${people(all)} får brev om ${minutes} minutt. ${seated === 0 ? "Ingen" : seated} av dei har plass og får ein oppdatert kalenderinvitasjon.`,
    undo: "Du kan angre til då. Sida viser det nye med ein gong.",
    yes: "Ja, lagre og gi beskjed",
  },
  venue: {
    heading: "Legg til ein stad",
    lead: "Staden kan veljast for alle arrangement. Det du ikkje veit, lèt du stå.",
    name: "Namn på staden",
    street: "Gateadresse",
    city: "By",
    floor: "Etasje",
    floorAbout: "Til dømes «2. etasje».",
    entrance: "Inngang",
    entranceAbout: "Kvar ein går inn, til dømes «Inngang frå Myntgata».",
    room: "Rom",
    roomAbout: "Eit rom de bruker på staden.",
    capacity: "Plassar i rommet",
    stepFree: "Trinnfri tilkomst",
    loop: "Teleslynge",
    yes: "Ja",
    no: "Nei",
    unknown: "Veit ikkje",
    note: "Anna om tilgjenge",
    save: "Legg til staden",
    groups: { place: "Staden", access: "Tilgjenge", room: "Rommet" },
  },
  access: {
    heading: "Tilgjenge på staden",
    lead: (venue) => `Det de skriv om ${venue}, står på sida til alt som skjer der.`,
    link: "Tilgjenge på staden",
    save: "Lagre",
    none: "Arrangementet har ingen stad i lista. Vel ein stad først.",
  },
  newRoomPage: {
    heading: "Legg til eit rom",
    lead: "Rommet kan veljast for alle arrangement på staden.",
    venue: "Stad",
    name: "Namn på rommet",
    save: "Legg til rommet",
  },
  venueFaults: {
    "no-name": "Skriv namnet.",
    "no-room-name": "Skriv kva rommet heiter.",
    "no-number": "Skriv eit heilt tal, frå 1 til 100000.",
    "too-long": "Skriv høgst 300 teikn.",
    "no-venue": "Vel ein stad.",
  },
};
