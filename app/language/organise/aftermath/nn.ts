import { countOf } from "../../counts.ts";
import type { AftermathWords } from "../aftermath.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** The letter that recordings and slides are out, in nynorsk. */
export const nn: AftermathWords = {
  heading: "Brev om at opptak og presentasjonar er ute",
  lead: "Eitt brev til dei som hadde plass. Dei som kom og dei som ikkje kom, får kvar si helsing.",
  who: "Kven som får brevet",
  reader: "Dei som",
  howMany: "Kor mange",
  readers: {
    came: "kom",
    absent: "hadde plass, og ikkje er kryssa av",
    unknown: "hadde plass, utan at nokon har ført kven som kom",
  },
  all: "Til saman",
  never: "Dei som har meldt seg av, ikkje fekk plass eller stod på venteliste, får det ikkje.",
  isUnknown: "Før oppmøtet først, så takkar brevet dei som kom.",
  toAttendance: "Kryss av kven som kom",
  nobody: "Ingen kan få brevet: ingen hadde plass, eller namn og adresser er alt sletta.",
  notDue: "Brevet kan ikkje sendast enno",
  letter: "Slik blir brevet",
  letterTo: {
    came: "Til dei som kom",
    absent: "Til dei som ikkje kom",
    unknown: "Til dei vi ikkje veit om kom",
  },
  language: "Kvar får brevet på språket dei melde seg på med.",
  subject: "Emne",
  hidden: "sladda",
  once: "Brevet blir sendt berre éin gong. Det som kjem seinare, står på sida utan at nokon får eit nytt brev.",
  demo: "Arrangementet er eit døme, så ingen får brevet på ordentleg.",
  send: (count) => `Send brevet til ${people(count)}`,
  done: "Brevet er på veg.",
  sentAt: (stamp) => `Brevet vart sendt ${stamp}. Det blir ikkje sendt igjen.`,
  begunAt: (stamp) => `Brevet vart sett i gang ${stamp}, og blir skrive no.`,
  copies: {
    waiting: (count) => `${count} ventar på å bli sende.`,
    sent: (count) => `${count} er sende.`,
    failed: (count) => `${count} kom ikkje fram.`,
  },
  toLetters: "Sjå breva",
  ways: "Andre måtar",
  toOwn: "Skriv eit eige brev",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
};
