import type { ReminderWords } from "../reminders.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");
const days = (count: number) => countOf(count, { one: "dag", other: "dagar" }, "nn");
const hours = (count: number) => countOf(count, { one: "time", other: "timar" }, "nn");

/** The reminders of an event, in nynorsk. */
export const nn: ReminderWords = {
  heading: "Påminningar",
  lead: "Dei som har plass, får eit brev før arrangementet: når og kvar, det dei har valt, kva som er endra sidan dei melde seg på, og korleis dei melder seg av.",
  toReminders: "Påminningar",
  overview: "Slik går dei ut",
  reminder: "Påminning",
  goesOut: "Når",
  to: "Til",
  state: "Status",
  names: { early: "Den første", late: "Den andre", stream: "Rett før, til dei på straum" },
  daysBefore: (count: number, clock: string) =>
    count === 0 ? `Same dag ${clock}` : `${days(count)} før ${clock}`,
  hoursBefore: (count: number) => `${hours(count)} før start`,
  states: {
    off: "Av",
    undated: "Ventar på tidspunkt",
    "after-start": "Går ikkje ut",
    planned: "Planlagd",
    now: "Går ut no",
    gone: "Har gått ut",
    missed: "Gjekk ikkje ut",
  },
  why: {
    undated: "Arrangementet manglar dato eller klokkeslett.",
    "after-start": "Arrangementet har teke til då.",
    missed: "Tida var over då ho vart sett, eller då huset vakna.",
  },
  last: (when: string, count: number) => `Gjekk sist ut ${when}, til ${people(count)}.`,
  never: "–",
  rules: [
    "Berre dei som har plass, får påminninga, og kvar av dei får ho éin gong. Den som melder seg på eller får plass etter at påminninga gjekk ut, får ho ikkje.",
    "Flyttar de arrangementet, flyttar påminninga med. Den som alt har fått ho, får ho att berre når arrangementet tek til meir enn eitt døgn seinare enn det stod.",
  ],
  resting: {
    draft: "Arrangementet er ikkje publisert. Ingen får påminningar før det er det.",
    cancelled: "Arrangementet er avlyst. Ingen får fleire påminningar.",
    held: "Arrangementet er halde. Ingen får fleire påminningar.",
    demo: "Arrangementet er eit døme, så ingen får breva på ordentleg.",
  },
  change: "Endre påminningane",
  send: "Send denne påminninga",
  days: "Dagar før",
  daysAbout: "Rekna frå den første dagen. 0 er same dag.",
  time: "Klokkeslett",
  hours: "Timar før start",
  must: "Må fyllast ut",
  save: "Lagre påminningane",
  done: "Påminningane er lagra.",
  faults: {
    days: (most: number) => `Skriv eit heilt tal på dagar frå 0 til ${most}.`,
    order: "Den første påminninga må kome fleire dagar før enn den andre.",
    time: "Vel eit klokkeslett frå 07.00 til 21.59.",
    hours: (most: number) => `Skriv eit heilt tal på timar frå 1 til ${most}.`,
  },
  letter: "Slik blir brevet",
  letterTo: { physical: "Til dei som kjem", stream: "Til dei på straum" },
  subject: (subject: string) => `Emne: ${subject}`,
  hidden: "sladda",
  onlyLooking: "Du kan sjå påminningane, men ikkje endre dei.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  ways: "Andre vegar",
  toLetters: "Alle brev",
};
