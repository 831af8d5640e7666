import { countOf } from "../../counts.ts";
import type { ReleaseWords } from "../release.ts";

/** The release of a programme, in nynorsk. */
export const nn: ReleaseWords = {
  heading: "Publiser programendringar",
  wrongTitle: (title) => `Feil: ${title}`,
  wrong: "For å gå vidare må du rette opp følgjande feil",
  isNew: "Dette blir nytt for publikum",
  reaches: "Kven som får vite det",
  worth: "Verdt å sjå på først",
  worthAbout: "Ingenting av dette hindrar deg i å publisere.",
  more: (count) => `Og ${countOf(count, { one: "ting", other: "ting" }, "nn")} til.`,
  name: "Namn på endringa",
  nameAbout: "Står i lista over endringar og i abonnementet.",
  defaultName: (number) => `Endring ${number}`,
  text: "Kva er nytt, med eigne ord",
  textAbout: "Éi eller to setningar. Endringane over blir lista opp uansett.",
  optional: "Valfritt",
  required: "Må fyllast ut",
  button: "Publiser endringane",
  nameMissing: "Gi endringa eit namn.",
  nameLong: "Namnet kan vere høgst 120 teikn.",
  textLong: "Teksten kan vere høgst 2000 teikn.",
  stale: (name) =>
    `${name ?? "Nokon andre"} har endra programmet etter at du opna sida. Ingenting er publisert. Sjå over det som er nytt, og publiser ein gong til.`,
  done: "Endringane er publiserte.",
  unchanged: "Ingenting var nytt. Ingen får beskjed.",
  draft:
    "Arrangementet er eit utkast. Programmet blir offentleg når du publiserer sida, utan at nokon må få vite om ei endring.",
  cancelled: "Arrangementet er avlyst. Programmet blir ikkje endra meir.",
  back: "Tilbake til programmet",
  past: "Publisert før",
  noPast: "Programmet er ikkje endra sidan sida vart publisert.",
  when: "Når",
  what: "Endring",
  changes: "Nytt",
  changesCount: (count) => countOf(count, { one: "endring", other: "endringar" }, "nn"),
  publicList: "Sjå lista slik publikum ser ho",
};
