import type { ProgrammeChangesWords } from "../programme-changes.ts";

/** The public list of changes, in English. */
export const en: ProgrammeChangesWords = {
  heading: "Changes to the programme",
  changesFor: (title) => `Changes to the programme: ${title}`,
  changed: (date) => `The programme changed on ${date}:`,
  all: "All changes",
  nothing: "The programme has not changed since it was published.",
  feed: "Subscribe to the changes (Atom)",
  toProgramme: "The whole programme",
  trail: "Where you are",
};
