import { isHtml, textOfHtml } from "./html-text.ts";

/** More than any invitation or programme; what comes after it is left out, and that is said. */
export const MAX_CHARACTERS = 200_000;
export const MAX_LINES = 5_000;

export interface Tidied {
  readonly text: string;
  /** Whether there was more than we read. */
  readonly isCut: boolean;
}

/**
 * A pasted text in the one form the readers know: plain, NFC, a line feed after each line, single spaces, no hidden
 * characters. Words, quotes and dashes stay as they were typed. A hard space stays inside a number and after «kl.»
 * (acceptance 1.4 no. 1); everywhere else it is a space like others.
 */
export function tidy(pasted: string): Tidied {
  const cut = pasted.slice(0, MAX_CHARACTERS);
  const plain = isHtml(cut) ? textOfHtml(cut) : cut;
  const text = plain
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, "")
    .replace(/[^\S\n\t]+/g, spaceAt)
    .replace(/[ \u00a0]?([\n\t])[ \u00a0]?/g, "$1")
    .replace(/\t+/g, "\t")
    .replace(/\t?\n\t?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const lines = text.split("\n");
  const isCut = pasted.length > MAX_CHARACTERS || lines.length > MAX_LINES;
  return { text: lines.length > MAX_LINES ? lines.slice(0, MAX_LINES).join("\n").trim() : text, isCut };
}

function spaceAt(run: string, at: number, all: string): string {
  if (run !== "\u00a0" && run !== "\u202f") return " ";
  const isInNumber = /\d/.test(all.charAt(at - 1)) && /\d/.test(all.charAt(at + 1));
  return isInNumber || /\bkl\.?$/i.test(all.slice(Math.max(0, at - 4), at)) ? "\u00a0" : " ";
}
