import type { Candidate, Preference, SeatRules } from "./plan.ts";

/** In which order organisations wish their own people to have seats: ids, by the organisation's key. */
export type Rankings = ReadonlyMap<string, readonly string[]>;

/**
 * Everyone who wishes for a seat, in the order in which seats are given out: the organiser's own first, then by
 * preference, then by the time of arrival. Among the people of an organisation its own order holds: they change
 * places with each other and with nobody else, and who is not ranked comes after those who are.
 *
 * The order in which they come in does not matter.
 */
export function inOrder(
  wishing: readonly Candidate[],
  { first, preferences, usesRankings }: SeatRules,
  rankings: Rankings,
): Candidate[] {
  const firstAt = places(first);
  const all = [...wishing].sort(
    (a, b) =>
      placeIn(firstAt, a.id) - placeIn(firstAt, b.id) ||
      byPreference(a, b, preferences) ||
      byText(a.arrivedAt, b.arrivedAt) ||
      byText(a.id, b.id),
  );
  if (usesRankings) for (const [key, ids] of rankings) rankAmongThemselves(all, key, ids, firstAt);
  return all;
}

/** The place of each id from 1; of one that stands twice, its first. */
export function places(ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) if (!found.has(id)) found.set(id, found.size + 1);
  return found;
}

function placeIn(at: ReadonlyMap<string, number>, id: string): number {
  return at.get(id) ?? Number.MAX_SAFE_INTEGER;
}

function byPreference(a: Candidate, b: Candidate, preferences: readonly Preference[]): number {
  for (const preference of preferences) {
    const difference = Number(meets(b, preference)) - Number(meets(a, preference));
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether somebody is one of those who go before others. Who is from nowhere is from no new organisation. */
export function meets(one: Candidate, preference: Preference): boolean {
  if (preference.kind === "new-person") return !one.hasBeen;
  if (preference.kind === "new-organisation") return one.organisation !== null && !one.organisationHasBeen;
  return one.optionIds.includes(preference.optionId);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function rankAmongThemselves(
  all: Candidate[],
  key: string,
  ids: readonly string[],
  firstAt: ReadonlyMap<string, number>,
): void {
  const at = places(ids);
  const theirs = [...all.entries()].filter(
    ([, one]) => one.organisation?.key === key && !firstAt.has(one.id),
  );
  const ranked = theirs.map(([, one]) => one).sort((a, b) => placeIn(at, a.id) - placeIn(at, b.id));
  for (const [index, [place]] of theirs.entries()) all[place] = ranked[index]!;
}
