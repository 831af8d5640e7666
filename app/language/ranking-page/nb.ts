import { retentionDays } from "#db/retention.ts";
import { countOf } from "../counts.ts";

const people = (count: number) => countOf(count, { one: "deltaker", other: "deltakere" }, "nb");

/** What the page says by which an organisation ranks its people, in bokmål. */
export const nb = {
  heading: (organisation: string) => `Deltakere fra ${organisation}`,
  title: "Sett deltakerne i rekkefølge",
  asked: (count: number, organisation: string) =>
    `${people(count)} fra ${organisation} har bedt om plass, og det kan bli færre plasser. Sett den som skal ha plass først, øverst.`,
  how: "Skriv et tall for å flytte noen dit, eller flytt ett hakk om gangen. Hver flytting lagres.",
  until: (date: string) => `Dere kan endre svaret til og med ${date}, så lenge plassene ikke er fordelt.`,
  notYet: "Dere har ikke svart ennå. Nå står deltakerne slik de meldte seg på.",
  given: (at: string) => `Sist lagret ${at}.`,
  saved: "Rekkefølgen er lagret.",
  nobody: "Ingen fra virksomheten venter på plass nå.",
  list: "Rekkefølgen",
  place: (name: string) => `Plass i rekkefølgen for ${name}`,
  up: (name: string) => `Flytt ${name} opp`,
  down: (name: string) => `Flytt ${name} ned`,
  save: "Lagre rekkefølgen",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  wrongPlace: (count: number, name: string) => `Skriv et tall fra 1 til ${count} for ${name}.`,
  next: "Hva skjer videre",
  nextText:
    "Arrangøren fordeler plassene mellom alle som har bedt om det. Rekkefølgen gjelder bare blant deres egne: den avgjør hvem, ikke hvor mange. Hver deltaker får svar i et eget brev.",
  privacy: "Hvem ser dette",
  privacyText:
    "Siden viser bare navnene til dem som har bedt om plass fra virksomheten. Den som har lenken, kan se og endre rekkefølgen, så del den bare med dem som skal svare. Arrangøren ser rekkefølgen, og den brukes bare til å fordele plassene.",
  deleted: `Den slettes ${retentionDays.contact} dager etter arrangementet.`,
  over: {
    heading: "Svarfristen er ute",
    text: "Rekkefølgen kan ikke endres lenger. Er det svart, gjelder svaret. Ta kontakt med arrangøren hvis noe er galt.",
    events: "Alle arrangementer",
  },
};
