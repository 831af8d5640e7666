/** What one measurement says: how many times as much as what it is compared with. */
export interface Figure {
  readonly what: string;
  /** «ours ÷ bare»: what the ratio divides. */
  readonly ratioOf: string;
  readonly ratio: Spread;
  readonly goal: Goal | null;
  /** What the ratio is made of. */
  readonly facts: readonly Fact[];
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Goal {
  readonly is: "at least" | "at most";
  /** Null: no goal yet. */
  readonly now: number | null;
  readonly later: number | null;
}

export interface Fact {
  readonly name: string;
  readonly value: number;
  readonly unit: "µs" | "ms" | "s" | "MiB" | "KB" | "%" | "/s" | "MiB/s";
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: medianOf(values), min: sorted[0]!, max: sorted.at(-1)! };
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Whether the goal for now is met; null where there is none yet. */
export function isMet({ ratio, goal }: Figure): boolean | null {
  if (!goal || goal.now === null) return null;
  return goal.is === "at least" ? ratio.median >= goal.now : ratio.median <= goal.now;
}
