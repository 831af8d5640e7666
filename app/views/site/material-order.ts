import type { ListedMaterial } from "#app/materials/queries.ts";
import type { MaterialKind } from "#db/schema.ts";

type Shown = Pick<
  ListedMaterial,
  "kind" | "is_pre_reading" | "file_id" | "url" | "file_name" | "file_is_after_event"
>;

/** When an event is over: what was said there first, then what one can read further. */
const AFTERWARDS: readonly MaterialKind[] = ["recording", "slides", "report"];
/** What is there only when something has been said. */
const SAID: readonly MaterialKind[] = ["recording", "slides"];

/**
 * What a page shows of what belongs to its event, in order: beforehand what is to be read then, afterwards recordings
 * first, and of each kind what can be opened before what is only known to exist. What leads to a file that nobody may have is not shown.
 */
export function shownMaterials<T extends Shown>(materials: readonly T[], isOver: boolean): T[] {
  const out = materials.filter((one) => !isHeldBack(one, isOver));
  if (isOver) return out.toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind) || unknown(a) - unknown(b));
  return out
    .filter((one) => one.is_pre_reading === 1 || !SAID.includes(one.kind))
    .toSorted((a, b) => b.is_pre_reading - a.is_pre_reading);
}

function isHeldBack({ file_id, url, file_name, file_is_after_event }: Shown, isOver: boolean): boolean {
  if (file_id === null || url !== null) return false;
  return file_name === null || (!isOver && file_is_after_event === 1);
}

function unknown({ url, file_name: file }: Shown): number {
  return url === null && file === null ? 1 : 0;
}

function rankOf(kind: MaterialKind): number {
  const rank = AFTERWARDS.indexOf(kind);
  return rank === -1 ? AFTERWARDS.length : rank;
}
