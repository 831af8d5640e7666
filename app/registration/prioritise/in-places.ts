/**
 * A list in a new order: each of those named stands at its wished place, and the others fill the places between them
 * in the order they had. Of two who wish for one place, the one who stood first has it, and the other the next.
 *
 * @param wishes places from 1; what lies outside the list is its nearest end
 */
export function inPlaces(ids: readonly string[], wishes: ReadonlyMap<string, number>): string[] {
  const placed = new Array<string | undefined>(ids.length).fill(undefined);
  const wished = ids.filter((id) => wishes.has(id));
  for (const id of wished.sort((a, b) => wishes.get(a)! - wishes.get(b)!)) {
    const from = Math.min(Math.max(wishes.get(id)!, 1), ids.length) - 1;
    const free = placed.findIndex((one, index) => one === undefined && index >= from);
    placed[free === -1 ? placed.lastIndexOf(undefined) : free] = id;
  }
  const others = ids.filter((id) => !wishes.has(id)).values();
  return placed.map((id) => id ?? others.next().value!);
}
