import { countOf } from "../../counts.ts";
import type { KitchenWords } from "../kitchen.ts";

/** What the kitchen's page says, in nynorsk. */
export const nn: KitchenWords = {
  heading: "Til kjøkkenet",
  lead: "Talet blant dei som har plass i salen. Kven dei er, står ikkje her.",
  people: (count) => `${countOf(count, { one: "person", other: "personar" }, "nn")} skal ha mat`,
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
  goneOn: "Det som er sagt om mat, blir sletta ",
  gone: "Det som var sagt om mat, er sletta.",
  goneAfter: "Det som er sagt om mat, blir sletta tre dagar etter arrangementet.",
  names: "Med namn",
  namesAbout:
    "Opplysningar om mat kan vere helseopplysningar. Sjå dei berre når kjøkkenet eller dørvakta treng namnet. At du har sett dei, står i loggen.",
  show: "Vis kven som har sagt frå",
  name: "Namn",
  organisation: "Verksemd",
  food: "Mat",
  note: "Har skrive",
  what: "Mat",
  count: "Tal",
  nobody: "Ingen har sagt frå om mat.",
  back: "Berre tal",
};
