import type { AftermathFacts } from "#emails/facts.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** The letter that recordings and slides are out, in bokmål. */
export const nb = {
  heading: "Brev om at opptak og presentasjoner er ute",
  lead: "Ett brev til dem som hadde plass. De som kom og de som ikke kom, får hver sin hilsen.",
  who: "Hvem som får brevet",
  reader: "De som",
  howMany: "Hvor mange",
  readers: {
    came: "kom",
    absent: "hadde plass, og ikke er krysset av",
    unknown: "hadde plass, uten at noen har ført hvem som kom",
  } satisfies Record<AftermathFacts["attendance"], string> as Record<AftermathFacts["attendance"], string>,
  all: "Til sammen",
  never: "De som har meldt seg av, ikke fikk plass eller sto på venteliste, får det ikke.",
  isUnknown: "Før oppmøtet først, så takker brevet dem som kom.",
  toAttendance: "Kryss av hvem som kom",
  nobody: "Ingen kan få brevet: ingen hadde plass, eller navn og adresser er allerede slettet.",
  notDue: "Brevet kan ikke sendes ennå",
  letter: "Slik blir brevet",
  letterTo: {
    came: "Til dem som kom",
    absent: "Til dem som ikke kom",
    unknown: "Til dem vi ikke vet om kom",
  } satisfies Record<AftermathFacts["attendance"], string> as Record<AftermathFacts["attendance"], string>,
  language: "Hver får brevet på språket de meldte seg på med.",
  subject: "Emne",
  hidden: "sladdet",
  once: "Brevet sendes bare én gang. Det som kommer senere, står på siden uten at noen får et nytt brev.",
  demo: "Arrangementet er et eksempel, så ingen får brevet på ordentlig.",
  send: (count: number) => `Send brevet til ${people(count)}`,
  done: "Brevet er på vei.",
  sentAt: (stamp: string) => `Brevet ble sendt ${stamp}. Det sendes ikke igjen.`,
  begunAt: (stamp: string) => `Brevet ble satt i gang ${stamp}, og skrives nå.`,
  copies: {
    waiting: (count: number) => `${count} venter på å bli sendt.`,
    sent: (count: number) => `${count} er sendt.`,
    failed: (count: number) => `${count} kom ikke fram.`,
  },
  toLetters: "Se brevene",
  ways: "Andre måter",
  toOwn: "Skriv et eget brev",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
};
