import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "../form/form-fields.ts";

/** Why an event is called off, as the organiser wrote it; null when nothing was written. */
export function readReason(
  typed: string,
): { readonly reason: string | null } | { readonly fault: "tooLong" } {
  if (isLongerThan(MAX_ANSWER_CHARACTERS, typed)) return { fault: "tooLong" };
  return { reason: written(typed) };
}
