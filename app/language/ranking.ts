import { countOf } from "./counts.ts";
import type { Language } from "./language.ts";

/** What is said to an organisation that is asked in which order its people shall have seats. */
const nb = {
  letter: {
    subject: "Hvem skal ha plass",
    headline: "Sett deltakerne deres i rekkefølge",
    yourOrganisation: "virksomheten din",
    asked: (people: number, organisation: string) =>
      `${countOf(people, { one: "deltaker", other: "deltakere" }, "nb")} fra ${organisation} har bedt om plass. Det kan bli færre plasser enn det.`,
    order:
      "Arrangøren spør dere hvem som skal ha plass først. Sett den viktigste øverst. Dere kan endre svaret til plassene er fordelt.",
    answerBy: (date: string) => `Svar innen ${date}.`,
    onlyYours: "Lenken viser bare navnene til dem som er meldt på fra virksomheten.",
    button: "Sett rekkefølgen",
    whyYou: (organisation: string) =>
      `Brevet går til deg fordi arrangøren har oppgitt deg som kontakt for ${organisation}. Er det ikke deg, trenger du ikke gjøre noe.`,
  },
};

type RankingWords = typeof nb;

const nn: RankingWords = {
  letter: {
    subject: "Kven skal ha plass",
    headline: "Set deltakarane dykkar i rekkjefølgje",
    yourOrganisation: "verksemda di",
    asked: (people, organisation) =>
      `${countOf(people, { one: "deltakar", other: "deltakarar" }, "nn")} frå ${organisation} har bede om plass. Det kan bli færre plassar enn det.`,
    order:
      "Arrangøren spør dykk kven som skal ha plass først. Set den viktigaste øvst. De kan endre svaret til plassane er fordelte.",
    answerBy: (date) => `Svar innan ${date}.`,
    onlyYours: "Lenkja viser berre namna til dei som er melde på frå verksemda.",
    button: "Set rekkjefølgja",
    whyYou: (organisation) =>
      `Brevet går til deg fordi arrangøren har oppgitt deg som kontakt for ${organisation}. Er det ikkje deg, treng du ikkje gjere noko.`,
  },
};

const en: RankingWords = {
  letter: {
    subject: "Who should have a seat",
    headline: "Put your people in order",
    yourOrganisation: "your organisation",
    asked: (people, organisation) =>
      `${countOf(people, { one: "person", other: "people" }, "en")} from ${organisation} ${people === 1 ? "has" : "have"} asked for a seat. There may be fewer seats than that.`,
    order:
      "The organiser asks you who should have a seat first. Put the most important one at the top. You can change your answer until the seats are given out.",
    answerBy: (date) => `Answer by ${date}.`,
    onlyYours: "The link shows only the names of those who are registered from your organisation.",
    button: "Set the order",
    whyYou: (organisation) =>
      `You get this letter because the organiser has named you as the contact for ${organisation}. If that is not you, there is nothing you need to do.`,
  },
};

export const rankingWords: Record<Language, RankingWords> = { nb, nn, en };
