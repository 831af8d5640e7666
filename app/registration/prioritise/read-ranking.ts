import { inPlaces } from "./in-places.ts";

/** The number field of somebody in the form by which an organisation ranks its people. */
export const placeField = (id: string) => `place-${id}`;

/** The order that a form says, or at whose number it says nothing that can be a place. */
export type ReadRanking = { readonly ids: readonly string[] } | { readonly faults: readonly string[] };

/**
 * Reads the order from a form: its fields stand in the order that was shown, a number that was changed moves one
 * there, and the button that was pressed moves one by one place. Who is not among the people is passed over, and
 * those who came since the form was shown come last.
 *
 * @param people ids of all who can be ranked
 */
export function readRanking(form: URLSearchParams, people: readonly string[]): ReadRanking {
  const prefix = placeField("");
  const shown = [...new Set(form.keys())]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const isShown = new Set(shown);
  const known = new Set(people);
  const wishes = new Map<string, number>();
  const faults: string[] = [];
  for (const [index, id] of shown.entries()) {
    const typed = (form.get(placeField(id)) ?? "").trim();
    if (!known.has(id) || typed === "" || typed === String(index + 1)) continue;
    if (/^\d{1,6}$/.test(typed) && Number(typed) > 0) wishes.set(id, Number(typed));
    else faults.push(id);
  }
  const all = [...shown.filter((id) => known.has(id)), ...people.filter((id) => !isShown.has(id))];
  return faults.length > 0 ? { faults } : { ids: moved(inPlaces(all, wishes), form) };
}

function moved(ids: readonly string[], form: URLSearchParams): string[] {
  const up = form.get("up");
  const id = up ?? form.get("down");
  const index = ids.indexOf(id ?? "");
  if (id === null || index === -1) return [...ids];
  return inPlaces(ids, new Map([[id, index + 1 + (up === null ? 1 : -1)]]));
}
