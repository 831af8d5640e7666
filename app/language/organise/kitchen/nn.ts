import { countOf } from "../../counts.ts";
import type { KitchenWords } from "../kitchen.ts";

/** What the kitchen's page says, in nynorsk. */
export const nn: KitchenWords = {
  heading: "Mat og tilrettelegging",
  lead: "Talet blant dei som har plass, og innleiarane som kjem. Kven dei er, står ikkje her.",
  leadNamed: "Tal på dei som har plass, og innleiarane som kjem. Kven som har sagt frå, står nedst.",
  people: (count) => `${countOf(count, { one: "person", other: "personar" }, "nn")} skal ha mat`,
  said: "Sagt frå om mat",
  speakers: (count) =>
    `Medrekna ${countOf(count, { one: "innleiar", other: "innleiarar" }, "nn")} som har sagt at dei kjem.`,
  speaks: (organisation) => (organisation === null ? "innleiar" : `${organisation}, innleiar`),
  assistance: "Tilrettelegging",
  needing: (count) =>
    count === 0
      ? "Ingen har bede om tilrettelegging."
      : `${countOf(count, { one: "person", other: "personar" }, "nn")} har bede om tilrettelegging. Kva dei treng, ser du saman med namna.`,
  choices: {
    vegetarian: "vegetar",
    vegan: "vegansk",
    "gluten-free": "utan gluten",
    "lactose-free": "utan laktose",
    "nut-free": "utan nøtter",
  },
  others: "utan ønske",
  none: "Ingen har sagt frå om mat.",
  notes: (count) =>
    `${countOf(count, { one: "person", other: "personar" }, "nn")} har skrive noko meir. Det ser du saman med namna.`,
  noCatering: "Det blir ikkje servert mat her, så ingen er spurde.",
  goneOn: "Det som er sagt om mat og tilrettelegging, blir sletta ",
  gone: "Det som var sagt om mat og tilrettelegging, er sletta.",
  goneAfter: "Det som er sagt om mat og tilrettelegging, blir sletta tre dagar etter arrangementet.",
  names: "Med namn",
  namesAbout:
    "Det folk seier om mat og tilrettelegging, kan vere helseopplysningar. Sjå det berre når nokon må vite kven. At du har sett det, står i loggen.",
  show: "Vis kven som har sagt frå",
  name: "Namn",
  organisation: "Verksemd",
  food: "Mat",
  note: "Har skrive",
  what: "Mat",
  count: "Tal",
  nobody: "Ingen har sagt frå om mat eller tilrettelegging.",
  back: "Berre tal",
};
