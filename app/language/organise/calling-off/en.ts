import { countOf } from "../../counts.ts";
import type { CallingOffWords } from "../calling-off.ts";

/** What the page says on which an event is called off, in English. */
export const en: CallingOffWords = {
  heading: "Cancel the event",
  headingAfter: "Cancellation",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  nobody: "Nobody is registered, so nobody is sent a letter.",
  reaches: (people, calendars) =>
    `${countOf(people, { one: "person is", other: "people are" }, "en")} sent a letter about the cancellation${
      calendars > 0
        ? `, and the entry in ${countOf(calendars, { one: "calendar", other: "calendars" }, "en")} is cancelled.`
        : "."
    }`,
  atOnce: "The page and the calendars say “Cancelled” at once. The address still works.",
  later: (minutes) => `The letters go out after ${minutes} minutes. Until then you can undo it.`,
  ends: "After that all registrations have ended. If it is held after all, you can withdraw the cancellation here, and those who were registered get a new letter.",
  reason: "Why is it cancelled?",
  reasonAbout: "Stands on the page and in the letter, for everybody to read.",
  optional: "Optional",
  tooLong: "Write at most 1000 characters.",
  button: "Cancel the event",
  draft: "This is a draft that nobody has seen. There is nothing to cancel.",
  over: "The event has been held. It is too late to cancel it.",
  since: (at) => `Cancelled ${at}.`,
  because: "Reason",
  noReason: "No reason is given.",
  told: (letters) =>
    `${countOf(letters, { one: "person has", other: "people have" }, "en")} been sent a letter about the cancellation, or is being sent one now.`,
  toldNobody: "Nobody was sent a letter: nobody was registered.",
  seeLetters: "See the letters",
  seePage: "See the page",
  copy: "Make a new one of it",
  restoring: {
    heading: "Is it to be held after all?",
    reaches: (people, calendars) =>
      `${countOf(people, { one: "person who has heard of the cancellation is", other: "people who have heard of the cancellation are" }, "en")} sent a letter saying that the event is on again${
        calendars > 0
          ? `, and the entry comes back in ${countOf(calendars, { one: "calendar", other: "calendars" }, "en")}.`
          : "."
      }`,
    nobody: "Nobody was sent a letter about the cancellation, so nobody is sent one about this.",
    back: "They get back the seat, the offer or the place in the line that they had.",
    left: (people) =>
      `${countOf(people, { one: "person", other: "people" }, "en")} had cancelled on their own, and stay cancelled.`,
    atOnce: "The page, the calendars and the registration open at once.",
    button: "Hold the event after all",
    over: "The event would have been held by now. It is too late to withdraw the cancellation.",
  },
};
