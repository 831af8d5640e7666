import { retentionDays } from "#db/retention.ts";
import { countOf } from "../counts.ts";
import type { RankingPageWords } from "../ranking-page.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What the page says by which an organisation ranks its people, in English. */
export const en: RankingPageWords = {
  heading: (organisation) => `People from ${organisation}`,
  title: "Put your people in order",
  asked: (count, organisation) =>
    `${people(count)} from ${organisation} ${count === 1 ? "has" : "have"} asked for a seat, and there may be fewer seats. Put the one who should have a seat first at the top.`,
  how: "Write a number to move somebody there, or move one step at a time. Each move is saved.",
  until: (date) =>
    `You can change your answer until the end of ${date}, as long as the seats are not given out.`,
  notYet: "You have not answered yet. The people stand in the order in which they registered.",
  given: (at) => `Last saved ${at}.`,
  saved: "The order is saved.",
  nobody: "Nobody from the organisation is waiting for a seat now.",
  list: "The order",
  place: (name) => `Place in the order of ${name}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  save: "Save the order",
  wrong: "To continue you must correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  wrongPlace: (count, name) => `Write a number from 1 to ${count} for ${name}.`,
  next: "What happens next",
  nextText:
    "The organiser gives out the seats among all who have asked. The order holds only among your own people: it decides who, not how many. Each of them gets an answer in a letter of their own.",
  privacy: "Who sees this",
  privacyText:
    "The page shows only the names of those who have asked for a seat from your organisation. Whoever has the link can see and change the order, so share it only with those who are to answer. The organiser sees the order, and it is used only to give out the seats.",
  deleted: `It is deleted ${retentionDays.contact} days after the event.`,
  over: {
    heading: "It is too late to answer",
    text: "The order can no longer be changed. If an answer was given, it stands. Contact the organiser if something is wrong.",
    events: "All events",
  },
};
