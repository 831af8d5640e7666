import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");
const days = (count: number) => countOf(count, { one: "dag", other: "dager" }, "nb");
const hours = (count: number) => countOf(count, { one: "time", other: "timer" }, "nb");

/** The reminders of an event, in bokmål. */
export const nb = {
  heading: "Påminnelser",
  lead: "De som har plass, får et brev før arrangementet: når og hvor, det de har valgt, hva som er endret siden de meldte seg på, og hvordan de melder seg av.",
  toReminders: "Påminnelser",
  overview: "Slik går de ut",
  reminder: "Påminnelse",
  goesOut: "Når",
  to: "Til",
  state: "Status",
  names: { early: "Den første", late: "Den andre", stream: "Rett før, til dem på strøm" },
  daysBefore: (count: number, clock: string) =>
    count === 0 ? `Samme dag ${clock}` : `${days(count)} før ${clock}`,
  hoursBefore: (count: number) => `${hours(count)} før start`,
  states: {
    off: "Av",
    undated: "Venter på tidspunkt",
    "after-start": "Går ikke ut",
    planned: "Planlagt",
    now: "Går ut nå",
    gone: "Har gått ut",
    missed: "Gikk ikke ut",
  },
  why: {
    undated: "Arrangementet mangler dato eller klokkeslett.",
    "after-start": "Arrangementet har begynt da.",
    missed: "Tiden var passert da den ble satt, eller da huset våknet.",
  },
  last: (when: string, count: number) => `Gikk sist ut ${when}, til ${people(count)}.`,
  never: "–",
  rules: [
    "Bare de som har plass, får påminnelsen, og hver av dem får den én gang. Den som melder seg på eller får plass etter at påminnelsen gikk ut, får den ikke.",
    "Flytter dere arrangementet, flytter påminnelsen med. Den som alt har fått den, får den igjen bare når arrangementet begynner mer enn ett døgn senere enn det sto.",
  ],
  resting: {
    draft: "Arrangementet er ikke publisert. Ingen får påminnelser før det er det.",
    cancelled: "Arrangementet er avlyst. Ingen får flere påminnelser.",
    held: "Arrangementet er holdt. Ingen får flere påminnelser.",
    demo: "Arrangementet er et eksempel, så ingen får brevene på ordentlig.",
  },
  change: "Endre påminnelsene",
  send: "Send denne påminnelsen",
  days: "Dager før",
  daysAbout: "Regnet fra den første dagen. 0 er samme dag.",
  time: "Klokkeslett",
  hours: "Timer før start",
  must: "Må fylles ut",
  save: "Lagre påminnelsene",
  done: "Påminnelsene er lagret.",
  faults: {
    days: (most: number) => `Skriv et helt antall dager fra 0 til ${most}.`,
    order: "Den første påminnelsen må komme flere dager før enn den andre.",
    time: "Velg et klokkeslett fra 07.00 til 21.59.",
    hours: (most: number) => `Skriv et helt antall timer fra 1 til ${most}.`,
  },
  letter: "Slik blir brevet",
  letterTo: { physical: "Til dem som kommer", stream: "Til dem på strøm" },
  subject: (subject: string) => `Emne: ${subject}`,
  hidden: "sladdet",
  onlyLooking: "Du kan se påminnelsene, men ikke endre dem.",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  ways: "Andre veier",
  toLetters: "Alle brev",
};
