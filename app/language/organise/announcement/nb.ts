import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** What an organiser reads of letters that are about to go out of themselves, in bokmål. */
export const nb = {
  moved: "Arrangementet er flyttet",
  calledOff: "Arrangementet er avlyst",
  restored: "Arrangementet holdes likevel",
  changed: "Det er noe nytt å fortelle de påmeldte",
  before: (was: string) => `Før: ${was}`,
  now: (is: string) => `Nå: ${is}`,
  goesOut: (count: number, clock: string) => `${people(count)} får brev ${clock}. Da kan det ikke angres.`,
  goingOut: (count: number) => `Brev til ${people(count)} er på vei ut. Det kan ikke angres lenger.`,
  nobody: (clock: string) => `Ingen er påmeldt, og ingen får brev. Avlysningen blir endelig ${clock}.`,
  nobodyRestored: "Ingen som var påmeldt, får brev.",
  undo: "Angre",
  undoMove: "Angre flyttingen",
  undoCallingOff: "Angre avlysningen",
  undoRestoration: "Angre at det holdes likevel",
  undone: {
    move: "Flyttingen er angret. Alt er som det var, og ingen som visste om det gamle, får brev.",
    "calling-off": "Avlysningen er angret. Ingen får brev om den.",
  },
};
