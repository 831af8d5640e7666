import { countOf } from "../../counts.ts";
import type { KitchenWords } from "../kitchen.ts";

/** What the kitchen's page says, in English. */
export const en: KitchenWords = {
  heading: "For the kitchen",
  lead: "How many of those with a seat in the room. Who they are does not stand here.",
  people: (count) => `${countOf(count, { one: "person", other: "people" }, "en")} to be fed`,
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
  goneOn: "What was said about food is deleted on ",
  gone: "What was said about food is deleted.",
  goneAfter: "What was said about food is deleted three days after the event.",
  names: "By name",
  namesAbout:
    "What people say about food may be health data. Look only when the kitchen or the door needs the name. That you have looked is written in the log.",
  show: "Show who has said something",
  name: "Name",
  organisation: "Organisation",
  food: "Food",
  note: "Has written",
  what: "Food",
  count: "People",
  nobody: "Nobody has said anything about food.",
  back: "Numbers only",
};
