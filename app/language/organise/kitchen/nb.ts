import type { DietChoice } from "#db/schema.ts";
import { countOf } from "../../counts.ts";

/** What the kitchen's page says, in bokmål. */
export const nb = {
  heading: "Mat og tilrettelegging",
  lead: "Antall blant dem som har plass, og innlederne som kommer. Hvem de er, står ikke her.",
  leadNamed: "Antall blant dem som har plass, og innlederne som kommer. Hvem som har sagt fra, står nederst.",
  people: (count: number) => `${countOf(count, { one: "person", other: "personer" }, "nb")} skal ha mat`,
  said: "Sagt fra om mat",
  speakers: (count: number) =>
    `Medregnet ${countOf(count, { one: "innleder", other: "innledere" }, "nb")} som har sagt at de kommer.`,
  speaks: (organisation: string | null) => (organisation === null ? "innleder" : `${organisation}, innleder`),
  assistance: "Tilrettelegging",
  needing: (count: number) =>
    count === 0
      ? "Ingen har bedt om tilrettelegging."
      : `${countOf(count, { one: "person", other: "personer" }, "nb")} har bedt om tilrettelegging. Hva de trenger, ser du sammen med navnene.`,
  choices: {
    vegetarian: "vegetar",
    vegan: "vegansk",
    "gluten-free": "uten gluten",
    "lactose-free": "uten laktose",
    "nut-free": "uten nøtter",
  } satisfies Record<DietChoice, string> as Record<DietChoice, string>,
  others: "uten ønsker",
  none: "Ingen har sagt fra om mat.",
  notes: (count: number) =>
    `${countOf(count, { one: "person", other: "personer" }, "nb")} har skrevet noe mer. Det ser du sammen med navnene.`,
  noCatering: "Det serveres ikke mat her, så ingen er spurt.",
  goneOn: "Det som er sagt om mat og tilrettelegging, slettes ",
  gone: "Det som var sagt om mat og tilrettelegging, er slettet.",
  goneAfter: "Det som er sagt om mat og tilrettelegging, slettes tre dager etter arrangementet.",
  names: "Med navn",
  namesAbout:
    "Det folk sier om mat og tilrettelegging, kan være helseopplysninger. Se det bare når noen må vite hvem. At du har sett det, står i loggen.",
  show: "Vis hvem som har sagt fra",
  name: "Navn",
  organisation: "Virksomhet",
  food: "Mat",
  note: "Har skrevet",
  what: "Mat",
  count: "Antall",
  nobody: "Ingen har sagt fra om mat eller tilrettelegging.",
  back: "Bare antall",
};
