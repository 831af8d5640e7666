import { cleanText, oneLine } from "#app/calendar/text.ts";

/** Longer than any name one reads in a list. */
export const MAX_RELEASE_NAME = 120;
export const MAX_RELEASE_TEXT = 2_000;

/** At least one character that can be seen. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

export type ReleaseFault = "name-missing" | "name-long" | "text-long";

export interface TypedRelease {
  readonly name: string;
  readonly text: string | null;
  readonly version: number;
}

/** What an organiser calls a release and says of it, with the version they have seen; or what is wrong. */
export function readRelease(form: URLSearchParams): TypedRelease | { readonly fault: ReleaseFault } {
  const name = oneLine(form.get("name") ?? "");
  const text = cleanText(form.get("text") ?? "").trim();
  if (!VISIBLE.test(name)) return { fault: "name-missing" };
  if (name.length > MAX_RELEASE_NAME) return { fault: "name-long" };
  if (text.length > MAX_RELEASE_TEXT) return { fault: "text-long" };
  const version = Number(form.get("version") ?? -1);
  return { name, text: text || null, version: Number.isSafeInteger(version) ? version : -1 };
}
