import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "påmeldt", other: "påmeldte" }, "nb");

/** What the charts of those who come say, in bokmål. */
export const nb = {
  heading: "Diagrammer",
  lead: "Hvordan påmeldingen går, og hvem som kommer. Tallene står også i tabeller.",
  curve: {
    heading: "Påmeldinger dag for dag",
    undated: "Arrangementet har ingen dato ennå, så det er ingen dager å telle mot.",
    nobody: "Ingen har meldt seg på ennå.",
    about: (count: number, days: number) =>
      `${people(count)} i alt, den første ${countOf(days, { one: "dag", other: "dager" }, "nb")} før.`,
    against: "De tynne linjene er tidligere møter i serien.",
    this: "Dette",
    deadline: "Frist",
    days: "Dager før",
    day: (days: number) => (days === 0 ? "Dagen" : String(days)),
    table: "Tallene som tabell",
    none: "–",
  },
  seats: {
    heading: "Plasser",
    of: (taken: number, capacity: number, percent: number) =>
      `${taken} av ${countOf(capacity, { one: "plass", other: "plasser" }, "nb")} (${percent} %)`,
    noLimit: (taken: number) =>
      `${countOf(taken, { one: "plass", other: "plasser" }, "nb")} tatt, ingen grense`,
    waiting: (count: number) => `${count} på venteliste`,
    ofKind: (kind: string, line: string) => `${kind}: ${line}`,
    away: (percent: number, over: number) => `Med ${percent} % frafall i serien kan du ta inn ${over} over.`,
  },
  organisations: {
    heading: "Virksomheter",
    name: "Virksomhet",
    people: "Påmeldte",
    share: "Andel",
    nowhere: "Uten virksomhet",
    others: (count: number) => `${countOf(count, { one: "annen", other: "andre" }, "nb")}`,
    nobody: "Ingen er påmeldt ennå.",
  },
};
