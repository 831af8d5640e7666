import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "innleder", other: "innledere" }, "nb");

/** The letter that thanks those who have spoken, in bokmål. */
export const nb = {
  heading: "Takk til innlederne",
  lead: "Ett brev til hver som er invitert og ikke har sagt nei, også til den som hjalp til.",
  who: "Hvem som får brevet",
  person: "Hvem",
  turn: "Innlegg",
  listeners: "Tilhørere",
  out: "Ute",
  outs: { recordings: "Opptak", slides: "Presentasjon", none: "–" },
  letter: "Slik blir brevet",
  letterTo: (name: string) => `Til ${name}`,
  each: "Hver får brevet på sitt språk, med egne tall og lenke til siden sin.",
  once: "Ingen får det to ganger.",
  nobody: "Ingen er invitert gjennom huset uten å være takket.",
  all: "Alle er takket.",
  notDue: "Brevet kan ikke sendes ennå",
  counts: "Før antallet først, så står det i brevet.",
  toCounts: "Si hvor mange som kom",
  send: (count: number) => `Send takk til ${people(count)}`,
  trial: "Send en prøve til meg",
  tested: (email: string) => `Prøven er på vei til ${email}.`,
  done: "Brevene er på vei.",
  toSpeakers: "Innlederne",
};
