import type { BothVersionsWords } from "../both-versions.ts";

/** What a page says when two people have written in the same fields, in English. */
export const en: BothVersionsWords = {
  heading: "Two of you have written in the same fields",
  sentence:
    "Choose what is to stand in each field, and save once more. To put the two together, choose yours and write on in the field below.",
  theirs: (name, when) => `Saved by ${name} ${when}`,
  somebody: "somebody else",
  yours: "Written by you, not saved",
  nothing: "Nothing",
};
