import { countOf } from "../../counts.ts";
import type { ThanksWords } from "../thanks.ts";

const people = (count: number) => countOf(count, { one: "speaker", other: "speakers" }, "en");

/** The letter that thanks those who have spoken, in English. */
export const en: ThanksWords = {
  heading: "Thanks to the speakers",
  lead: "One letter to each who was invited and has not said no, and to whoever helped.",
  who: "Who gets the letter",
  person: "Who",
  turn: "Talk",
  listeners: "Listeners",
  out: "Out",
  outs: { recordings: "Recording", slides: "Slides", none: "–" },
  letter: "What the letter says",
  letterTo: (name) => `To ${name}`,
  each: "Each gets the letter in their own language, with their own numbers and a link to their page.",
  once: "Nobody gets it twice.",
  nobody: "Nobody has been invited through this house without having been thanked.",
  all: "All have been thanked.",
  notDue: "The letter cannot be sent yet",
  counts: "Say how many came first, and the letter says it too.",
  toCounts: "Say how many came",
  send: (count) => `Send thanks to ${people(count)}`,
  trial: "Send a test to me",
  tested: (email) => `The test is on its way to ${email}.`,
  done: "The letters are on their way.",
  toSpeakers: "The speakers",
};
