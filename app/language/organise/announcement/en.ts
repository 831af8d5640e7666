import { countOf } from "../../counts.ts";
import type { AnnouncementWords } from "../announcement.ts";

const people = (count: number) => countOf(count, { one: "person", other: "people" }, "en");

/** What an organiser reads of letters that are about to go out of themselves, in English. */
export const en: AnnouncementWords = {
  moved: "The event has moved",
  calledOff: "The event is called off",
  restored: "The event is on again",
  changed: "There is something new to tell those who are registered",
  before: (was) => `Before: ${was}`,
  now: (is) => `Now: ${is}`,
  goesOut: (count, clock) =>
    `${people(count)} ${count === 1 ? "gets" : "get"} a letter ${clock}. It cannot be undone after that.`,
  goingOut: (count) => `Letters to ${people(count)} are on their way. It can no longer be undone.`,
  nobody: (clock) => `Nobody is registered, and nobody gets a letter. It becomes final ${clock}.`,
  nobodyRestored: "Nobody who was registered gets a letter.",
  undo: "Undo",
  undoMove: "Undo the move",
  undoCallingOff: "Undo calling it off",
  undoRestoration: "Undo that it is on again",
  undone: {
    move: "The move is undone. All is as it was, and nobody who knew the old place gets a letter.",
    "calling-off": "Calling off is undone. Nobody gets a letter about it.",
  },
};
