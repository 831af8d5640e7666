/** How many there were from a day on, counted in days before the end. */
export interface Step {
  readonly daysBefore: number;
  readonly people: number;
}

/** What a drawing is made to hold. Its own units: the browser stretches it. */
export interface StepRange {
  /** The first day on the left; the last is 0. */
  readonly days: number;
  readonly people: number;
}

const WIDTH = 1000;
const HEIGHT = 200;

/** Wide enough for the first day of all, and high enough for the most people, in round numbers. */
export function stepRange(lines: readonly (readonly Step[])[]): StepRange {
  const all = lines.flat();
  const days = Math.max(7, ...all.map((step) => step.daysBefore));
  return { days, people: roundUp(Math.max(4, ...all.map((step) => step.people))) };
}

/** The numbers that stand along the bottom: four at most, in whole weeks where there is room. */
export function daysAlong({ days }: StepRange): number[] {
  const step = days <= 14 ? 7 : Math.ceil(days / 4 / 7) * 7;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step).reverse();
}

/** Where a day stands, in hundredths of the width. */
export function placeOf(daysBefore: number, { days }: StepRange): number {
  return Number((((days - Math.max(0, daysBefore)) / days) * 100).toFixed(2));
}

/**
 * A line that stands still until somebody registers, and then steps up. It ends where it is known to end.
 *
 * @param until how many days before the end nothing is known yet; 0 or less: all is known
 */
export function stepPath(steps: readonly Step[], range: StepRange, until = 0): string {
  const x = (daysBefore: number) => Math.round((placeOf(daysBefore, range) / 100) * WIDTH * 10) / 10;
  const y = (people: number) => Math.round((1 - people / range.people) * HEIGHT * 10) / 10;
  const [first] = steps;
  if (!first) return "";
  const path = [`M${x(first.daysBefore)} ${HEIGHT}`];
  for (const { daysBefore, people } of steps) path.push(`H${x(daysBefore)}V${y(people)}`);
  return `${path.join("")}H${x(Math.max(0, until))}`;
}

export const STEP_BOX = `0 0 ${WIDTH} ${HEIGHT}`;

/** A round number that is no less, and that has a half. */
function roundUp(people: number): number {
  const power = 10 ** Math.floor(Math.log10(people));
  const rounds = [1, 2, 3, 4, 5, 6, 8, 10].map((times) => times * power);
  return rounds.find((one) => one >= people && one % 2 === 0)!;
}
