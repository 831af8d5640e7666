const LINE_BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
const INVISIBLE = /(?!\n)[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * What somebody typed, as a value of type TEXT: backslash, semicolon, comma and line breaks escaped.
 *
 * The result is one line whatever comes in, so no text can become a property of its own.
 *
 * Source: RFC 5545 §3.3.11.
 */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** As `escapeText`, with line breaks as spaces: for titles, places and names, which calendars show on one line. */
export function escapeLine(text: string): string {
  return escapeText(oneLine(text));
}

/**
 * A name that can stand between the quotes of a parameter: `CN="Kari Nordmann"`.
 *
 * Quotes, carets and backslashes are dropped, not escaped: parameters know no escape that every calendar reads.
 * A quote makes python-icalendar lose ORGANIZER, and `^'` turns into a quote where RFC 6868 is known.
 *
 * Source: RFC 5545 §3.1 (QSAFE-CHAR), RFC 6868.
 */
export function cleanParameter(text: string): string {
  return oneLine(text.replace(/["\\^]/g, ""));
}

/** The text on one line: line breaks, tabs and runs of spaces become one space. No-break spaces are kept. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[\n ]+/g, " ")
    .replace(/^ | $/g, "");
}

/**
 * The text without what is neither seen nor meant: control characters, marks that turn the order of letters,
 * and halves of characters. Every kind of line break is "\n", a tab is a space.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_BREAKS, "\n")
    .replaceAll("\t", " ")
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATES, "\uFFFD");
}

/**
 * An e-mail address as it stands after `mailto:`, percent-encoded where a URI must be.
 *
 * Source: RFC 5545 §3.3.3 (CAL-ADDRESS), RFC 6068 §2.
 */
export function addressOf(email: string): string {
  return encodeURI(oneLine(email)).replace(/[?#]/g, encodeURIComponent);
}

/** An address on the web as a URI of ASCII alone, or undefined when it is not one of http or https. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
