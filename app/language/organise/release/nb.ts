import { countOf } from "../../counts.ts";

/** The release of a programme, in bokmål. */
export const nb = {
  heading: "Publiser programendringer",
  wrongTitle: (title: string) => `Feil: ${title}`,
  wrong: "For å gå videre må du rette opp følgende feil",
  isNew: "Dette blir nytt for publikum",
  reaches: "Hvem som får vite det",
  worth: "Verd å se på først",
  worthAbout: "Ingenting av dette hindrer deg i å publisere.",
  more: (count: number) => `Og ${countOf(count, { one: "ting", other: "ting" }, "nb")} til.`,
  name: "Navn på endringen",
  nameAbout: "Står i listen over endringer og i abonnementet.",
  defaultName: (number: number) => `Endring ${number}`,
  text: "Hva er nytt, med egne ord",
  textAbout: "Én eller to setninger. Endringene over listes opp uansett.",
  optional: "Valgfritt",
  required: "Må fylles ut",
  button: "Publiser endringene",
  nameMissing: "Gi endringen et navn.",
  nameLong: "Navnet kan være høyst 120 tegn.",
  textLong: "Teksten kan være høyst 2000 tegn.",
  stale: (name: string | null) =>
    `${name ?? "En annen"} har endret programmet etter at du åpnet siden. Ingenting er publisert. Se over det som er nytt, og publiser en gang til.`,
  done: "Endringene er publisert.",
  unchanged: "Ingenting var nytt. Ingen får beskjed.",
  draft:
    "Arrangementet er et utkast. Programmet blir offentlig når du publiserer siden, uten at noen må få vite om en endring.",
  cancelled: "Arrangementet er avlyst. Programmet endres ikke mer.",
  back: "Tilbake til programmet",
  past: "Publisert før",
  noPast: "Programmet er ikke endret siden siden ble publisert.",
  when: "Når",
  what: "Endring",
  changes: "Nytt",
  changesCount: (count: number) => countOf(count, { one: "endring", other: "endringer" }, "nb"),
  publicList: "Se listen slik publikum ser den",
};
