import type { EmailMessage } from "./message.ts";

/** A mark, and which page below it is meant. */
// eslint-disable-next-line no-control-regex -- they are what holds a mark
const MARK = /\u0002([^\u0003]*)\u0003(?:\/[a-z-]+)*/;
/** What is seen where a link was. */
const BAR = "█".repeat(10);

/** A piece of a letter's text: what it says, or the name of the link that stands there. */
export type LetterPiece = { readonly text: string } | { readonly link: string };

/** A letter's text in pieces, its links apart. */
export function piecesOf(text: string): LetterPiece[] {
  return text
    .split(MARK)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { link: piece }))
    .filter((piece) => !("text" in piece) || piece.text !== "");
}

/** The letter as one may see it who is not to use its links: a bar stands in their place, and nothing leads on. */
export function blackedOut(message: EmailMessage): EmailMessage {
  const all = new RegExp(MARK, "g");
  const html = message.html.replace(new RegExp(` href="${MARK.source}"`, "g"), "");
  return { ...message, text: message.text.replace(all, BAR), html: html.replace(all, BAR) };
}
