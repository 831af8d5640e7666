import { retentionDays } from "#db/retention.ts";
import { countOf } from "../counts.ts";
import type { RankingPageWords } from "../ranking-page.ts";

const people = (count: number) => countOf(count, { one: "deltakar", other: "deltakarar" }, "nn");

/** What the page says by which an organisation ranks its people, in nynorsk. */
export const nn: RankingPageWords = {
  heading: (organisation) => `Deltakarar frå ${organisation}`,
  title: "Set deltakarane i rekkjefølgje",
  asked: (count, organisation) =>
    `${people(count)} frå ${organisation} har bede om plass, og det kan bli færre plassar. Set den som skal ha plass først, øvst.`,
  how: "Skriv eit tal for å flytte nokon dit, eller flytt eitt hakk om gongen. Kvar flytting blir lagra.",
  until: (date) => `De kan endre svaret til og med ${date}, så lenge plassane ikkje er fordelte.`,
  notYet: "De har ikkje svart enno. No står deltakarane slik dei melde seg på.",
  given: (at) => `Sist lagra ${at}.`,
  saved: "Rekkjefølgja er lagra.",
  nobody: "Ingen frå verksemda ventar på plass no.",
  list: "Rekkjefølgja",
  place: (name) => `Plass i rekkjefølgja for ${name}`,
  up: (name) => `Flytt ${name} opp`,
  down: (name) => `Flytt ${name} ned`,
  save: "Lagre rekkjefølgja",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  wrongPlace: (count, name) => `Skriv eit tal frå 1 til ${count} for ${name}.`,
  next: "Kva skjer vidare",
  nextText:
    "Arrangøren fordeler plassane mellom alle som har bede om det. Rekkjefølgja gjeld berre blant dykkar eigne: ho avgjer kven, ikkje kor mange. Kvar deltakar får svar i eit eige brev.",
  privacy: "Kven ser dette",
  privacyText:
    "Sida viser berre namna til dei som har bede om plass frå verksemda. Den som har lenkja, kan sjå og endre rekkjefølgja, så del ho berre med dei som skal svare. Arrangøren ser rekkjefølgja, og ho blir berre brukt til å fordele plassane.",
  deleted: `Ho blir sletta ${retentionDays.contact} dagar etter arrangementet.`,
  over: {
    heading: "Svarfristen er ute",
    text: "Rekkjefølgja kan ikkje endrast lenger. Er det svart, gjeld svaret. Ta kontakt med arrangøren om noko er gale.",
    events: "Alle arrangement",
  },
};
