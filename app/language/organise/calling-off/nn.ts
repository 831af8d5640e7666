import { countOf } from "../../counts.ts";
import type { CallingOffWords } from "../calling-off.ts";

/** What the page says on which an event is called off, in nynorsk. */
export const nn: CallingOffWords = {
  heading: "Avlys arrangementet",
  headingAfter: "Avlysing",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  nobody: "Ingen er påmelde, så ingen får brev.",
  reaches: (people, calendars) =>
    `${countOf(people, { one: "person", other: "personar" }, "nn")} får brev om avlysinga${
      calendars > 0
        ? `, og hos ${countOf(calendars, { one: "person", other: "personar" }, "nn")} blir oppføringa i kalenderen avlyst.`
        : "."
    }`,
  atOnce: "Sida og kalendrane seier «Avlyst» med ein gong. Adressa verkar framleis.",
  later: (minutes) => `Breva går ut etter ${minutes} minutt. Til då kan du angre.`,
  ends: "Etterpå er alle påmeldingar avslutta. Blir det halde likevel, kan du trekkje avlysinga tilbake her, så får dei påmelde eit nytt brev.",
  reason: "Kvifor blir det avlyst?",
  reasonAbout: "Står på sida og i brevet, og alle kan lese det.",
  optional: "Valfritt",
  tooLong: "Skriv høgst 1000 teikn.",
  button: "Avlys arrangementet",
  draft: "Dette er eit utkast som ingen har sett. Det er ikkje noko å avlyse.",
  over: "Arrangementet er gjennomført. Det er for seint å avlyse det.",
  since: (at) => `Avlyst ${at}.`,
  because: "Grunn",
  noReason: "Ingen grunn er oppgitt.",
  told: (letters) =>
    `${countOf(letters, { one: "person har", other: "personar har" }, "nn")} fått brev om avlysinga, eller får det no.`,
  toldNobody: "Ingen har fått brev: ingen var påmelde.",
  seeLetters: "Sjå breva",
  seePage: "Sjå sida",
  copy: "Lag eit nytt av dette",
  restoring: {
    heading: "Skal det haldast likevel?",
    reaches: (people, calendars) =>
      `${countOf(people, { one: "person som har høyrt om avlysinga, får", other: "personar som har høyrt om avlysinga, får" }, "nn")} brev om at arrangementet blir halde likevel${
        calendars > 0
          ? `, og hos ${countOf(calendars, { one: "person", other: "personar" }, "nn")} kjem oppføringa tilbake i kalenderen.`
          : "."
      }`,
    nobody: "Ingen har fått brev om avlysinga, så ingen får brev om dette.",
    back: "Dei får tilbake plassen, tilbodet eller staden i køen som dei hadde.",
    left: (people) =>
      `${countOf(people, { one: "person", other: "personar" }, "nn")} hadde meldt seg av sjølve, og er framleis avmelde.`,
    atOnce: "Sida, kalendrane og påmeldinga opnar med ein gong.",
    button: "Hald arrangementet likevel",
    over: "Arrangementet skulle vore halde no. Det er for seint å trekkje avlysinga tilbake.",
  },
};
