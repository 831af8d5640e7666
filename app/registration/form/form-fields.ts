import { z } from "zod";
import { cleanText, oneLine } from "#app/calendar/text.ts";
import type { FieldFault } from "#app/language/registration.ts";
import { addressOf } from "./address.ts";

/** What one can write in a line; longer names are found nowhere. */
export const MAX_CHARACTERS = 200;
/** What one can write in answer to a question: half a page. */
export const MAX_ANSWER_CHARACTERS = 1000;

/** At least one character that can be seen. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** A field that may be absent, or a file where text was asked for: both are empty. */
export function text() {
  return z.preprocess((value) => (typeof value === "string" ? value : ""), z.string());
}

/** Text on one line, without control characters: PostgreSQL refuses NUL, and letters and calendars the rest. */
export function line() {
  return text().transform(oneLine);
}

export function atMost(fault: FieldFault) {
  return z.string().refine((typed) => !isLongerThan(MAX_CHARACTERS, typed), fault);
}

export function name() {
  return line()
    .pipe(atMost("name-too-long"))
    .pipe(z.string().regex(VISIBLE, "name-missing" satisfies FieldFault));
}

/** Null where nothing was written. */
export function organisation() {
  return line()
    .pipe(atMost("organisation-too-long"))
    .transform((typed) => typed || null);
}

/** An e-mail address in the house's spelling. */
export function email() {
  return text().transform((typed, context) => {
    const outcome = addressOf(typed);
    if ("address" in outcome) return outcome.address;
    context.addIssue({ code: "custom", message: outcome.fault });
    return z.NEVER;
  });
}

/** What somebody wrote, on as many lines as they like; null when there is nothing to see in it. */
export function written(typed: string | null): string | null {
  const clean = cleanText(typed ?? "").trim();
  return VISIBLE.test(clean) ? clean : null;
}

export function isLongerThan(characters: number, typed: string): boolean {
  return [...typed].length > characters;
}
