import { languages, type Language } from "./language.ts";

/** What differs from one recipient of an organiser's letter to the next. */
export const PLACEHOLDERS = [
  "name",
  "event",
  "time",
  "place",
  "deadline",
  "organiser",
  "contact",
  "link",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What each is called between braces: «{navn}». Those of any language are understood in all. */
export const placeholderNames: Record<Language, Record<Placeholder, string>> = {
  nb: {
    name: "navn",
    event: "arrangement",
    time: "tid",
    place: "sted",
    deadline: "frist",
    organiser: "arrangør",
    contact: "kontakt",
    link: "lenke",
  },
  nn: {
    name: "namn",
    event: "arrangement",
    time: "tid",
    place: "stad",
    deadline: "frist",
    organiser: "arrangør",
    contact: "kontakt",
    link: "lenkje",
  },
  en: {
    name: "name",
    event: "event",
    time: "time",
    place: "place",
    deadline: "deadline",
    organiser: "organiser",
    contact: "contact",
    link: "link",
  },
};

/** What stands for a deadline where there is none: «Meld deg av innen arrangementet begynner». */
export const withoutDeadline: Record<Language, string> = {
  nb: "arrangementet begynner",
  nn: "arrangementet tek til",
  en: "the event begins",
};

const BRACED = /\{([\p{L}\p{N} _-]{1,40})\}/u;

/** A text in pieces: what it says, and what stands for something else. Braces around any other word are text. */
export function piecesWithPlaceholders(
  text: string,
): ({ readonly text: string } | { readonly placeholder: Placeholder })[] {
  return text
    .split(BRACED)
    .map((piece, index) => {
      if (index % 2 === 0) return { text: piece };
      const placeholder = placeholderCalled(piece);
      return placeholder ? { placeholder } : { text: `{${piece}}` };
    })
    .filter((piece) => !("text" in piece) || piece.text !== "");
}

/** What stands for something: each once, in the order of the text. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = piecesWithPlaceholders(text).flatMap((piece) =>
    "placeholder" in piece ? piece.placeholder : [],
  );
  return [...new Set(found)];
}

/** The first words between braces that stand for nothing: a slip of the pen that everybody would get. */
export function unknownPlaceholder(text: string): string | undefined {
  return text.split(BRACED).find((piece, index) => index % 2 === 1 && !placeholderCalled(piece));
}

function placeholderCalled(name: string): Placeholder | undefined {
  const called = name.trim().toLowerCase();
  return PLACEHOLDERS.find((one) => languages.some((language) => placeholderNames[language][one] === called));
}
