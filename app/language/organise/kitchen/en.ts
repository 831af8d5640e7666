import { countOf } from "../../counts.ts";
import type { KitchenWords } from "../kitchen.ts";

/** What the kitchen's page says, in English. */
export const en: KitchenWords = {
  heading: "Food and assistance",
  lead: "How many of those with a seat and of the speakers who are coming. Who they are does not stand here.",
  leadNamed:
    "How many of those with a seat and of the speakers who are coming. Who has said something stands at the bottom.",
  people: (count) => `${countOf(count, { one: "person", other: "people" }, "en")} to be fed`,
  said: "What was said about food",
  speakers: (count) =>
    `${countOf(count, { one: "speaker who has", other: "speakers who have" }, "en")} said that they are coming counted in.`,
  speaks: (organisation) => (organisation === null ? "speaker" : `${organisation}, speaker`),
  assistance: "Assistance",
  needing: (count) =>
    count === 0
      ? "Nobody has asked for assistance."
      : `${countOf(count, { one: "person has", other: "people have" }, "en")} asked for assistance. What they need you see together with the names.`,
  choices: {
    vegetarian: "vegetarian",
    vegan: "vegan",
    "gluten-free": "without gluten",
    "lactose-free": "without lactose",
    "nut-free": "without nuts",
  },
  others: "without wishes",
  none: "Nobody has said anything about food.",
  notes: (count) =>
    `${countOf(count, { one: "person has", other: "people have" }, "en")} written more. You see it together with the names.`,
  noCatering: "No food is served here, so nobody was asked.",
  goneOn: "What was said about food and assistance is deleted on ",
  gone: "What was said about food and assistance is deleted.",
  goneAfter: "What was said about food and assistance is deleted three days after the event.",
  names: "By name",
  namesAbout:
    "What people say about food and assistance may be health data. Look only when somebody needs to know who. That you have looked is written in the log.",
  show: "Show who has said something",
  name: "Name",
  organisation: "Organisation",
  food: "Food",
  note: "Has written",
  what: "Food",
  count: "People",
  nobody: "Nobody has said anything about food or assistance.",
  back: "Numbers only",
};
