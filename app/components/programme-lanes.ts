/** From when until when something stands in the grid. Minutes since midnight. */
export interface Standing {
  readonly start: number;
  readonly end: number;
}

/** Which of how many lanes, both from 1. */
export interface Lane {
  readonly lane: number;
  readonly of: number;
}

/** Puts what stands in one room side by side where it is there at the same time. The order is kept. */
export function lanesOf(standing: readonly Standing[]): Lane[] {
  const lanes = new Map<Standing, number>();
  const groups = new Map<Standing, Standing[]>();
  let group: Standing[] = [];
  for (const one of [...standing].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!group.some((other) => other.end > one.start)) group = [];
    group.push(one);
    groups.set(one, group);
    const taken = group
      .filter((other) => other !== one && other.end > one.start)
      .map((other) => lanes.get(other));
    let lane = 1;
    while (taken.includes(lane)) lane++;
    lanes.set(one, lane);
  }
  return standing.map((one) => ({
    lane: lanes.get(one)!,
    of: Math.max(...groups.get(one)!.map((other) => lanes.get(other)!)),
  }));
}
