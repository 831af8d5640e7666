import type { ProgrammeChangesWords } from "../programme-changes.ts";

/** The public list of changes, in nynorsk. */
export const nn: ProgrammeChangesWords = {
  heading: "Endringar i programmet",
  changesFor: (title) => `Endringar i programmet: ${title}`,
  changed: (date) => `Programmet er endra ${date}:`,
  all: "Alle endringar",
  nothing: "Programmet er ikkje endra sidan det vart lagt ut.",
  feed: "Abonner på endringane (Atom)",
  toProgramme: "Heile programmet",
  trail: "Kvar du er",
};
