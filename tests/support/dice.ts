/** Dice that fall the same way each time they are thrown from the same seed. */
export interface Dice {
  /** A whole number from 0 up to, and not, `limit`. */
  below(limit: number): number;
  of<One>(choices: readonly One[]): One;
  /** Whether it was one of `times` in ten. */
  inTen(times: number): boolean;
}

/** Source: mulberry32, a generator of 32 bits, by Tommy Ettinger. */
export function diceFrom(seed: number): Dice {
  let state = seed;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of: (choices) => choices[below(choices.length)]!,
    inTen: (times) => below(10) < times,
  };
}
