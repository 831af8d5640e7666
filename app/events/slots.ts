import type { OfferedPart } from "./parts.ts";

/** Sessions of which nobody can hear more than one. */
export interface Slot {
  /** From 1, in the order of the programme. */
  readonly number: number;
  readonly parts: readonly OfferedPart[];
}

/**
 * The sessions one can choose, those together that run at the same time, be it only in part. One whose time is
 * unknown stands alone. Days are no sessions.
 */
export function slotsOf(parts: readonly OfferedPart[]): Slot[] {
  const groups: OfferedPart[][] = [];
  let until = null as string | null;
  for (const part of parts.filter((one) => one.kind === "session")) {
    const isBesideTheLast: boolean = until !== null && part.starts_at !== null && part.starts_at < until;
    if (isBesideTheLast) groups.at(-1)!.push(part);
    else groups.push([part]);
    const end = part.ends_at ?? part.starts_at;
    until = isBesideTheLast && (end === null || end < until!) ? until : end;
  }
  return groups.map((group, index) => ({ number: index + 1, parts: group }));
}

/** The days one can choose, in their order. */
export function offeredDays(parts: readonly OfferedPart[]): OfferedPart[] {
  return parts.filter((part) => part.kind === "day");
}
