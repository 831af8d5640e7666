import { countOf } from "../../counts.ts";
import type { ChartsWords } from "../charts.ts";

/** What the charts of those who come say, in English. */
export const en: ChartsWords = {
  heading: "Charts",
  lead: "How registration goes, and who come. The numbers stand in tables too.",
  curve: {
    heading: "Registrations day by day",
    undated: "The event has no date yet, so there are no days to count towards.",
    nobody: "Nobody has registered yet.",
    about: (count, days) =>
      `${count} registered in all, the first ${countOf(days, { one: "day", other: "days" }, "en")} before.`,
    against: "The thin lines are earlier meetings of the series.",
    this: "This one",
    deadline: "Deadline",
    days: "Days before",
    day: (days) => (days === 0 ? "The day" : String(days)),
    table: "The numbers as a table",
    none: "–",
  },
  seats: {
    heading: "Seats",
    of: (taken, capacity, percent) =>
      `${taken} of ${countOf(capacity, { one: "seat", other: "seats" }, "en")} (${percent}%)`,
    noLimit: (taken) => `${countOf(taken, { one: "seat", other: "seats" }, "en")} taken, no limit`,
    waiting: (count) => `${count} on the waiting list`,
    ofKind: (kind, line) => `${kind}: ${line}`,
    away: (percent, over) => `With ${percent}% staying away in the series you can let in ${over} more.`,
  },
  organisations: {
    heading: "Organisations",
    name: "Organisation",
    people: "Registered",
    share: "Share",
    nowhere: "From none",
    others: (count) => `${countOf(count, { one: "other", other: "others" }, "en")}`,
    nobody: "Nobody is registered yet.",
  },
};
