/** Control characters beside line break and tab: nobody sees them, and one (NUL) no PostgreSQL text can hold. */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Breaks and blanks that are typed by chance; one that does not break («kl. 09») is typed on purpose. */
const FOLDED = /[\t-\r \u0085\u2028\u2029]+/g;

/** A text of one line as it is kept: breaks and repeated blanks become one blank; null when nothing is left. */
export function line(text: string): string | null {
  return text.replace(FOLDED, " ").replace(UNSEEN, "").trim() || null;
}

/** Several such lines; the empty ones fall. */
export function lines(texts: readonly string[]): string[] {
  return texts.map(line).filter((one) => one !== null);
}

/** A text of several lines as it is kept: word for word, with one kind of line break; null when nothing is left. */
export function prose(text: string): string | null {
  const kept = text.replace(/\r\n?/g, "\n").replace(UNSEEN, "");
  return kept.trim() === "" ? null : kept.trim();
}

/** For a fact that may be left out. */
export function given(text: string | null): string | undefined {
  return text ?? undefined;
}
