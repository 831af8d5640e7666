import { createHash } from "node:crypto";
import { differing } from "./event-fields.ts";

/** Which fields of a section a form showed with which values: goes with the form, and tells what was typed since. */
export function seenOf(section: object): string {
  return Object.entries(section)
    .map(([field, value]) => `${field}:${markOf(value)}`)
    .join(" ");
}

/**
 * The fields that stand otherwise than they were typed; those that whoever typed has left as they were shown are the
 * others' to decide.
 *
 * @param seen as `seenOf` gave it; a field that it lacks counts as typed
 */
export function conflicts<Section extends object>(
  typed: Section,
  now: Section,
  seen: string,
): { readonly field: keyof Section & string; readonly isTyped: boolean }[] {
  const marks = new Set(seen.split(" "));
  return (differing(typed, now) as (keyof Section & string)[]).map((field) => ({
    field,
    isTyped: !marks.has(`${field}:${markOf(typed[field])}`),
  }));
}

/** What was typed, but for the fields where what the other has saved is to stand. */
export function merged<Section extends object>(
  typed: Section,
  now: Section,
  theirs: readonly string[],
): Section {
  const taken = (Object.keys(now) as (keyof Section & string)[]).filter((field) => theirs.includes(field));
  return { ...typed, ...Object.fromEntries(taken.map((field) => [field, now[field]])) };
}

function markOf(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64url")
    .slice(0, 10);
}
