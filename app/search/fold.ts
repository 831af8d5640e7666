/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  ŧ: "t",
  þ: "th",
};

/**
 * A text as search sees it: lower case, every letter plain, and between words one space. «Møte på Ångstrøm,
 * 1. etasje» becomes «mote pa angstrom 1 etasje», and «Ruter#» becomes «ruter».
 *
 * What comes out is letters, digits and single spaces alone, so it holds no wildcard of LIKE.
 */
export function fold(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æøœßđðħıłŋŧþ]/g, (letter) => PLAIN[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Markdown as one reads it aloud: without its marks, and links without their addresses. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, "")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** More than anybody types, and little enough to look for. */
const MAX_QUERY_CHARACTERS = 200;
const MAX_WORDS = 12;

/** What somebody is looking for, as it may be shown again: one line, no control characters, not endless. */
export function cleanQuery(typed: string): string {
  const line = typed
    .slice(0, 10 * MAX_QUERY_CHARACTERS)
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu, " ")
    .trim();
  return [...line].slice(0, MAX_QUERY_CHARACTERS).join("");
}

/** The words of a query, folded, each once. */
export function wordsIn(query: string): string[] {
  const words = fold(cleanQuery(query)).split(" ").filter(Boolean);
  return [...new Set(words)].slice(0, MAX_WORDS);
}
