import { countOf } from "../../counts.ts";
import type { ChartsWords } from "../charts.ts";

const people = (count: number) => countOf(count, { one: "påmeld", other: "påmelde" }, "nn");

/** What the charts of those who come say, in nynorsk. */
export const nn: ChartsWords = {
  heading: "Diagram",
  lead: "Korleis påmeldinga går, og kven som kjem. Tala står òg i tabellar.",
  curve: {
    heading: "Påmeldingar dag for dag",
    undated: "Arrangementet har ingen dato enno, så det er ingen dagar å telje mot.",
    nobody: "Ingen har meldt seg på enno.",
    about: (count, days) =>
      `${people(count)} i alt, den første ${countOf(days, { one: "dag", other: "dagar" }, "nn")} før.`,
    against: "Dei tynne linjene er tidlegare møte i serien.",
    this: "Dette",
    deadline: "Frist",
    days: "Dagar før",
    day: (days) => (days === 0 ? "Dagen" : String(days)),
    table: "Tala som tabell",
    none: "–",
  },
  seats: {
    heading: "Plassar",
    of: (taken, capacity, percent) =>
      `${taken} av ${countOf(capacity, { one: "plass", other: "plassar" }, "nn")} (${percent} %)`,
    noLimit: (taken) => `${countOf(taken, { one: "plass", other: "plassar" }, "nn")} tekne, inga grense`,
    waiting: (count) => `${count} på venteliste`,
    ofKind: (kind, line) => `${kind}: ${line}`,
    away: (percent, over) => `Med ${percent} % fråfall i serien kan du ta inn ${over} over.`,
  },
  organisations: {
    heading: "Verksemder",
    name: "Verksemd",
    people: "Påmelde",
    share: "Del",
    nowhere: "Utan verksemd",
    others: (count) => `${countOf(count, { one: "anna", other: "andre" }, "nn")}`,
    nobody: "Ingen er påmelde enno.",
  },
};
