import { countOf } from "../../counts.ts";
import type { ThanksWords } from "../thanks.ts";

const people = (count: number) => countOf(count, { one: "innleiar", other: "innleiarar" }, "nn");

/** The letter that thanks those who have spoken, in nynorsk. */
export const nn: ThanksWords = {
  heading: "Takk til innleiarane",
  lead: "Eitt brev til kvar som er invitert og ikkje har sagt nei, òg til den som hjelpte til.",
  who: "Kven som får brevet",
  person: "Kven",
  turn: "Innlegg",
  listeners: "Tilhøyrarar",
  out: "Ute",
  outs: { recordings: "Opptak", slides: "Presentasjon", none: "–" },
  letter: "Slik blir brevet",
  letterTo: (name) => `Til ${name}`,
  each: "Kvar får brevet på sitt språk, med eigne tal og lenkje til sida si.",
  once: "Ingen får det to gonger.",
  nobody: "Ingen er invitert gjennom huset utan å vere takka.",
  all: "Alle er takka.",
  notDue: "Brevet kan ikkje sendast enno",
  counts: "Før talet først, så står det i brevet.",
  toCounts: "Sei kor mange som kom",
  send: (count) => `Send takk til ${people(count)}`,
  trial: "Send ein prøve til meg",
  tested: (email) => `Prøven er på veg til ${email}.`,
  done: "Breva er på veg.",
  toSpeakers: "Innleiarane",
};
