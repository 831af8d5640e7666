/** A stretch of the text that was read: `text.slice(from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Why a person must look at what was read. */
export type Doubt =
  /** No year stands there, and the weekday does not name one either: the next such day is meant, perhaps. */
  | "year-missing"
  /** The year stands elsewhere in the text. */
  | "year-from-text"
  /** The weekday fits no near year of that date. Nothing was mended: the date stands as written. */
  | "weekday-contradicts"
  /** There is no such day, «31. november»; what was read is words. */
  | "no-such-day"
  /** A time of day without a date. */
  | "date-missing"
  /** «1130:1300»: read as a range. */
  | "clock-odd"
  /** The end comes before the start. */
  | "ends-before-starts"
  /** The clocks skip that time in spring, or show it twice in autumn. */
  | "clock-changes"
  /** «10. og 11. november»: one event of two days, or two dates to choose between. */
  | "days-or-dates"
  /** The deadline lies after the start, or very long before it. */
  | "deadline-far-off"
  /** A headline that writes about the event: its name may be another. */
  | "title-is-headline"
  /** Read out of a sentence, not from a line of its own. */
  | "from-running-text"
  /** A name made of an e-mail address. */
  | "name-from-address"
  /** A link whose address is not in the text: «Klikk her». */
  | "link-address-missing";

/** One fact as it was understood, and where it stands. Without a doubt it is sure; absent facts are null. */
export interface Reading<T> {
  readonly value: T;
  readonly pieces: readonly Piece[];
  readonly doubt: Doubt | null;
  /** What it may also mean, the likeliest first. */
  readonly others?: readonly T[];
}

export function pieceOf(text: string, from: number, to: number): Piece {
  return { from, to, text: text.slice(from, to) };
}

export function sure<T>(value: T, ...pieces: Piece[]): Reading<T> {
  return { value, pieces, doubt: null };
}

export function unsure<T>(doubt: Doubt, value: T, ...pieces: Piece[]): Reading<T> {
  return { value, pieces, doubt };
}
