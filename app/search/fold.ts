import { fold } from "#app/fold.ts";

export { fold };

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
