import type { ReminderWords } from "../reminders.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");
const days = (count: number) => countOf(count, { one: "day", other: "days" }, "en");
const hours = (count: number) => countOf(count, { one: "hour", other: "hours" }, "en");

/** The reminders of an event, in English. */
export const en: ReminderWords = {
  heading: "Reminders",
  lead: "Those who have a seat get a letter before the event: when and where, what they have chosen, what has changed since they registered, and how to give up the seat.",
  toReminders: "Reminders",
  overview: "How they go out",
  reminder: "Reminder",
  goesOut: "When",
  to: "To",
  state: "State",
  names: { early: "The first", late: "The second", stream: "Just before, to those on the stream" },
  daysBefore: (count: number, clock: string) =>
    count === 0 ? `The same day ${clock}` : `${days(count)} before ${clock}`,
  hoursBefore: (count: number) => `${hours(count)} before the start`,
  states: {
    off: "Off",
    undated: "Waiting for a time",
    "after-start": "Will not go out",
    planned: "Planned",
    now: "Going out now",
    gone: "Has gone out",
    missed: "Did not go out",
  },
  why: {
    undated: "The event has no date or no hour.",
    "after-start": "The event has begun by then.",
    missed: "Its time was over when it was set, or when the house woke up.",
  },
  last: (when: string, count: number) => `Last went out on ${when}, to ${people(count)}.`,
  never: "–",
  rules: [
    "Only those who have a seat are reminded, and each of them once. Nobody is who registers, or gets a seat, after the reminder went out.",
    "If you move the event, the reminder moves with it. Whoever has had it already gets it again only when the event begins more than a day later than it said.",
  ],
  resting: {
    draft: "The event is not published. Nobody is reminded until it is.",
    cancelled: "The event is cancelled. Nobody is reminded any more.",
    held: "The event is over. Nobody is reminded any more.",
    demo: "The event is an example, so nobody gets the letters for real.",
  },
  change: "Change the reminders",
  send: "Send this reminder",
  days: "Days before",
  daysAbout: "Counted from the first day. 0 is the same day.",
  time: "Time of day",
  hours: "Hours before the start",
  must: "Must be filled in",
  save: "Save the reminders",
  done: "The reminders are saved.",
  faults: {
    days: (most: number) => `Write a whole number of days from 0 to ${most}.`,
    order: "The first reminder must come more days before than the second.",
    time: "Choose a time from 07:00 to 21:59.",
    hours: (most: number) => `Write a whole number of hours from 1 to ${most}.`,
  },
  letter: "What the letter looks like",
  letterTo: { physical: "To those who come", stream: "To those on the stream" },
  subject: (subject: string) => `Subject: ${subject}`,
  hidden: "blacked out",
  onlyLooking: "You can see the reminders, but not change them.",
  wrong: "To continue, correct the following",
  wrongTitle: (title: string) => `Error: ${title}`,
  ways: "Other ways",
  toLetters: "All letters",
};
