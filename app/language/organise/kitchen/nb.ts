import type { DietChoice } from "#db/schema.ts";
import { countOf } from "../../counts.ts";

/** What the kitchen's page says, in bokmål. */
export const nb = {
  heading: "Til kjøkkenet",
  lead: "Antall blant dem som har plass i salen. Hvem de er, står ikke her.",
  people: (count: number) => `${countOf(count, { one: "person", other: "personer" }, "nb")} skal ha mat`,
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
  goneOn: "Det som er sagt om mat, slettes ",
  gone: "Det som var sagt om mat, er slettet.",
  goneAfter: "Det som er sagt om mat, slettes tre dager etter arrangementet.",
  names: "Med navn",
  namesAbout:
    "Opplysninger om mat kan være helseopplysninger. Se dem bare når kjøkkenet eller dørvakten trenger navnet. At du har sett dem, står i loggen.",
  show: "Vis hvem som har sagt fra",
  name: "Navn",
  organisation: "Virksomhet",
  food: "Mat",
  note: "Har skrevet",
  what: "Mat",
  count: "Antall",
  nobody: "Ingen har sagt fra om mat.",
  back: "Bare antall",
};
