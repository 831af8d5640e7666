import { countOf } from "../../counts.ts";
import type { AnnouncementWords } from "../announcement.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What an organiser reads of letters that are about to go out of themselves, in nynorsk. */
export const nn: AnnouncementWords = {
  moved: "Arrangementet er flytta",
  calledOff: "Arrangementet er avlyst",
  restored: "Arrangementet blir halde likevel",
  changed: "Det er noko nytt å fortelje dei påmelde",
  before: (was) => `Før: ${was}`,
  now: (is) => `No: ${is}`,
  goesOut: (count, clock) => `${people(count)} får brev ${clock}. Då kan det ikkje angrast.`,
  goingOut: (count) => `Brev til ${people(count)} er på veg ut. Det kan ikkje angrast lenger.`,
  nobody: (clock) => `Ingen er påmelde, og ingen får brev. Avlysinga blir endeleg ${clock}.`,
  nobodyRestored: "Ingen som var påmelde, får brev.",
  undo: "Angre",
  undoMove: "Angre flyttinga",
  undoCallingOff: "Angre avlysinga",
  undoRestoration: "Angre at det blir halde likevel",
  undone: {
    move: "Flyttinga er angra. Alt er som det var, og ingen som visste om det gamle, får brev.",
    "calling-off": "Avlysinga er angra. Ingen får brev om ho.",
  },
};
