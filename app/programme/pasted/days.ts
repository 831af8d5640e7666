import { datesIn } from "#app/events/pasted/dates.ts";
import type { LocalDate } from "#db/schema.ts";

const NUMBERED = /^(?:dag|day)[ ]?(\d{1,2})(?!\d)/i;

/**
 * Which day of the event some words name: «Dag 2», or a date, by the event's own days. Without those, dates count in
 * the order in which they come.
 */
export class DayNumbers {
  readonly #days: readonly LocalDate[];
  readonly #met: string[] = [];

  constructor(days: readonly LocalDate[] = []) {
    this.#days = days;
  }

  /** The day that the words begin with, or null. */
  of(words: string): number | null {
    const head = words.trim().slice(0, 80);
    const numbered = NUMBERED.exec(head)?.[1];
    if (numbered !== undefined) return Number(numbered) || null;
    const date = datesIn(head)[0];
    if (!date || date.from > 0) return null;
    const { day, month } = date.days[0]!;
    const monthAndDay = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const own = this.#days.findIndex((one) => one.endsWith(monthAndDay));
    if (own !== -1) return own + 1;
    if (!this.#met.includes(monthAndDay)) this.#met.push(monthAndDay);
    return this.#met.indexOf(monthAndDay) + 1;
  }
}
