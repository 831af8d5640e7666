import { countOf } from "../../counts.ts";

/** What the page says on which an event is called off, in bokmål. */
export const nb = {
  heading: "Avlys arrangementet",
  headingAfter: "Avlysning",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  nobody: "Ingen er påmeldt, så ingen får brev.",
  reaches: (people: number, calendars: number) =>
    `${countOf(people, { one: "person", other: "personer" }, "nb")} får brev om avlysningen${
      calendars > 0
        ? `, og hos ${countOf(calendars, { one: "person", other: "personer" }, "nb")} blir oppføringen i kalenderen avlyst.`
        : "."
    }`,
  atOnce: "Siden og kalenderne sier «Avlyst» med en gang. Adressen virker fortsatt.",
  later: (minutes: number) => `Brevene går ut etter ${minutes} minutter. Til da kan du angre.`,
  ends: "Etterpå er alle påmeldinger avsluttet. Holdes det likevel, kan du trekke avlysningen tilbake her, så får de påmeldte et nytt brev.",
  reason: "Hvorfor blir det avlyst?",
  reasonAbout: "Står på siden og i brevet, og kan leses av alle.",
  optional: "Valgfritt",
  tooLong: "Skriv høyst 1000 tegn.",
  button: "Avlys arrangementet",
  draft: "Dette er et utkast som ingen har sett. Det er ikke noe å avlyse.",
  over: "Arrangementet er gjennomført. Det er for sent å avlyse det.",
  since: (at: string) => `Avlyst ${at}.`,
  because: "Grunn",
  noReason: "Ingen grunn er oppgitt.",
  told: (letters: number) =>
    `${countOf(letters, { one: "person har", other: "personer har" }, "nb")} fått brev om avlysningen, eller får det nå.`,
  toldNobody: "Ingen har fått brev: ingen var påmeldt.",
  seeLetters: "Se brevene",
  seePage: "Se siden",
  copy: "Lag et nytt av dette",
  restoring: {
    heading: "Skal det holdes likevel?",
    reaches: (people: number, calendars: number) =>
      `${countOf(people, { one: "person som har hørt om avlysningen, får", other: "personer som har hørt om avlysningen, får" }, "nb")} brev om at arrangementet holdes likevel${
        calendars > 0
          ? `, og hos ${countOf(calendars, { one: "person", other: "personer" }, "nb")} kommer oppføringen tilbake i kalenderen.`
          : "."
      }`,
    nobody: "Ingen har fått brev om avlysningen, så ingen får brev om dette.",
    back: "De får tilbake plassen, tilbudet eller stedet i køen som de hadde.",
    left: (people: number) =>
      `${countOf(people, { one: "person", other: "personer" }, "nb")} hadde meldt seg av selv, og er fortsatt avmeldt.`,
    atOnce: "Siden, kalenderne og påmeldingen åpner med en gang.",
    button: "Hold arrangementet likevel",
    over: "Arrangementet skulle vært holdt nå. Det er for sent å trekke avlysningen tilbake.",
  },
};
