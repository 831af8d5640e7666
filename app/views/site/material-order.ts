import type { MaterialKind, MaterialRow } from "#db/schema.ts";

/** When an event is over: what was said there first, then what one can read further. */
const AFTERWARDS: readonly MaterialKind[] = ["recording", "slides", "report"];
/** What is there only when something has been said. */
const SAID: readonly MaterialKind[] = ["recording", "slides"];

/** What a page shows of what belongs to its event, in order: beforehand what is to be read then, afterwards recordings first. */
export function shownMaterials<T extends Pick<MaterialRow, "kind" | "is_pre_reading">>(
  materials: readonly T[],
  isOver: boolean,
): T[] {
  if (isOver) return materials.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  return materials
    .filter((one) => one.is_pre_reading === 1 || !SAID.includes(one.kind))
    .toSorted((a, b) => b.is_pre_reading - a.is_pre_reading);
}

function rankOf(kind: MaterialKind): number {
  const rank = AFTERWARDS.indexOf(kind);
  return rank === -1 ? AFTERWARDS.length : rank;
}
