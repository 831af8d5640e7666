const MAX_CHARACTERS = 120;

/** The address that somebody wishes for an event, as it was typed; or what is wrong with it. */
export function readAddress(typed: string): { wish: string } | { fault: "empty" | "tooLong" } {
  if (typed.length > MAX_CHARACTERS) return { fault: "tooLong" };
  return /[\p{L}\p{N}]/u.test(typed) ? { wish: typed } : { fault: "empty" };
}
