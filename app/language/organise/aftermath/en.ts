import { countOf } from "../../counts.ts";
import type { AftermathWords } from "../aftermath.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** The letter that recordings and slides are out, in English. */
export const en: AftermathWords = {
  heading: "Letter that recordings and slides are out",
  lead: "One letter to those who had a seat. Those who came and those who did not are greeted each in their own way.",
  who: "Who gets the letter",
  reader: "Those who",
  howMany: "How many",
  readers: {
    came: "came",
    absent: "had a seat, and are not ticked",
    unknown: "had a seat, where nobody has noted who came",
  },
  all: "Altogether",
  never: "Those who withdrew, were given no seat or were on the waiting list do not get it.",
  isUnknown: "Note who came first, and the letter thanks those who did.",
  toAttendance: "Tick who came",
  nobody: "Nobody can get the letter: nobody had a seat, or names and addresses have been deleted already.",
  notDue: "The letter cannot be sent yet",
  letter: "What the letter says",
  letterTo: {
    came: "To those who came",
    absent: "To those who did not come",
    unknown: "To those of whom we do not know",
  },
  language: "Each gets the letter in the language in which they registered.",
  subject: "Subject",
  hidden: "hidden",
  once: "The letter is sent only once. What comes later stands on the page, and nobody gets a new letter.",
  demo: "The event is an example, so nobody gets the letter for real.",
  send: (count) => `Send the letter to ${people(count)}`,
  done: "The letter is on its way.",
  sentAt: (stamp) => `The letter was sent ${stamp}. It is not sent again.`,
  begunAt: (stamp) => `The letter was begun ${stamp}, and is being written.`,
  copies: {
    waiting: (count) => `${count} waiting to be sent.`,
    sent: (count) => `${count} sent.`,
    failed: (count) => `${count} did not arrive.`,
  },
  toLetters: "See the letters",
  ways: "Other ways",
  toOwn: "Write a letter of your own",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
};
