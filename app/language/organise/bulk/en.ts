import { countOf } from "../../counts.ts";
import type { BulkWords } from "../bulk.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What is said where an organiser decides of several at once, in English. */
export const en: BulkWords = {
  bar: {
    letter: "Write them a letter",
    heading: "Those you have ticked",
    column: "Choose",
    page: "Choose all on the page",
    none: "Choose none",
    everyone: (count) => `All ${people(count)} of the list, on the other pages too`,
  },
  headings: {
    seat: (count) => `Give ${people(count)} a seat`,
    rejection: (count) => `Decline ${people(count)}`,
    cancellation: (count) => `Cancel ${people(count)}`,
  },
  consequences: {
    heading: "What will happen",
    changed: {
      seat: (count) => `${people(count)} will get a seat, and a letter with the calendar invitation.`,
      rejection: (count) => `${people(count)} will be declined, with a letter.`,
      cancellation: (count) => `${people(count)} will be cancelled, and get a letter about it.`,
    },
    before: (count) => `${count} of them will go before others in the line. That needs a reason.`,
    full: (count) => `${people(count)} will get no seat: it is full.`,
    freed: (count) => `${count} of them will lose their seat, and the calendar invitation is withdrawn.`,
    up: (count) => `${people(count)} in the line will move up, and get a letter.`,
    left: (count) => `${people(count)} will stay as they are.`,
    nothing: "None of them can be changed that way.",
  },
  who: "Whom it is about",
  reason: "Reason",
  reasonAbout: "Stands in the letter to each of them.",
  reasonMissing: "Some of them go before others in the line. Write a reason.",
  back: "Back to the list",
  nobody: "You have ticked nobody. Go back to the list and choose at least one.",
  tooMany: (count) => `Choose ${count} at most at a time.`,
  outcome: {
    heading: "What happened",
    what: "Result",
    done: "Done",
    already: "Was so already",
    some: (count) => `${people(count)} not changed. The reason stands by each name.`,
  },
  done: {
    seat: (count) => `${people(count)} got a seat, with a letter.`,
    rejection: (count) => `${people(count)} declined, with a letter.`,
    cancellation: (count) => `${people(count)} cancelled, with a letter.`,
  },
};
