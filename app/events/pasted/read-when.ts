import { Refusal } from "#app/refusal.ts";
import { addDays, daysBetween, instantOf } from "#app/time.ts";
import type { LocalDate } from "#db/schema.ts";
import type { GivenTime } from "../when.ts";
import { clocksIn, type WrittenClock } from "./clock.ts";
import { datesIn, type WrittenDates } from "./dates.ts";
import { type Doubt, pieceOf, type Reading } from "./reading.ts";
import { type Dated, dateOfDay, type YearClues } from "./which-year.ts";

export interface ReadTime {
  /** When it is; of several dates to choose between, the first. */
  readonly when: Reading<GivenTime>;
  /** The dates of one offer, where there are several (acceptance B7). */
  readonly dates: Reading<readonly LocalDate[]> | null;
  readonly doorsText: Reading<string> | null;
}

/** Where in the whole text the words stand that are read. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
}

/** A stretch that is about time is no longer; the rest stays prose. */
const MAX_TIME = 300;

/**
 * When an event is, from words that are known to say so: the value of «Tid:», or a sentence that invites. Undefined
 * when neither day nor time of day stands there.
 */
export function readTime(stretch: Stretch, clues: YearClues, zone: string): ReadTime | undefined {
  const text = stretch.text.slice(0, MAX_TIME);
  const written = datesIn(text)[0];
  const clocks = clocksIn(written ? blanked(text, written.from, written.to) : text);
  const clock = mainClock(text, clocks);
  if (written === undefined && clock === undefined) return undefined;

  const days = written?.days.map((day) => dateOfDay(day, clues)) ?? [];
  const pieces = [written, clock]
    .filter((one) => one !== undefined)
    .map((one) => at(stretch, one.from, one.to));
  if (written === undefined || days.some((day) => day === undefined)) {
    const doubt = written === undefined ? "date-missing" : "no-such-day";
    const whole = { kind: "unknown", text: text.trim() } as const;
    return {
      when: { value: whole, pieces: [at(stretch, 0, text.length)], doubt },
      dates: null,
      doorsText: null,
    };
  }

  const dated = days as Dated[];
  const doors = clock === undefined ? undefined : doorsAmong(text, clocks, clock);
  const isOffer = written.join === "and" && !areNeighbours(dated);
  const value = givenTime(dated, clock, doors?.clock.starts, isOffer);
  const doubt = doubtOf(dated, written, clock, value, zone, isOffer);
  const others =
    dated.length > 1
      ? []
      : dated[0]!.others.map((date) =>
          givenTime([{ ...dated[0]!, date }], clock, doors?.clock.starts, false),
        );
  const dates = dated.map((day) => day.date);
  return {
    when: {
      value,
      pieces: doors ? [...pieces, at(stretch, doors.from, doors.to)] : pieces,
      doubt,
      ...(others.length > 0 && { others }),
    },
    dates: isOffer ? { value: dates, pieces: pieces.slice(0, 1), doubt } : null,
    doorsText: doors?.words
      ? { value: doors.words, pieces: [at(stretch, doors.from, doors.to)], doubt: null }
      : null,
  };
}

function at(stretch: Stretch, from: number, to: number) {
  const piece = pieceOf(stretch.text, from, to);
  return { ...piece, from: piece.from + stretch.from, to: piece.to + stretch.from };
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + "¤".repeat(to - from) + text.slice(to);
}

/** The first range outside parentheses, or else the first time. */
function mainClock(text: string, clocks: readonly WrittenClock[]): WrittenClock | undefined {
  const open = clocks.filter((clock) => !isInParentheses(text, clock.from));
  return open.find((clock) => clock.ends !== null) ?? open[0];
}

function isInParentheses(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

interface Doors {
  readonly clock: WrittenClock;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * What happens before the start: «(enkel frokost og registrering fra kl. 08.30)» (acceptance B3).
 * A time after the start is something else, and stays where it is.
 */
function doorsAmong(text: string, clocks: readonly WrittenClock[], main: WrittenClock): Doors | undefined {
  const clock = clocks.find((one) => one !== main && one.starts < main.starts && one.from > main.to);
  if (clock === undefined) return undefined;
  const inParentheses = isInParentheses(text, clock.from);
  const open = inParentheses ? text.lastIndexOf("(", clock.from) : clauseStart(text, main.to, clock.from);
  const close = inParentheses ? text.indexOf(")", clock.to) : -1;
  const to = close === -1 ? clock.to : close + 1;
  const words = `${text.slice(open, clock.from)} ${text.slice(clock.to, to)}`
    .replace(/[(),;¤]/g, " ")
    .replace(/[ \u00a0]{1,9}(?:fra|frå|from)[ \u00a0]{0,9}$/i, "")
    .replace(/\s+/g, " ")
    .replace(/ (?:fra|frå|from)$| (?:fra|frå|from)(?= ?$)/i, "")
    .trim();
  return { clock, from: open, to, words: words.charAt(0).toUpperCase() + words.slice(1) };
}

function clauseStart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  return from + (/^[\s,.;–-]{0,4}/.exec(between)?.[0].length ?? 0);
}

/** «10. og 11. november» are two days in a row. */
function areNeighbours(days: readonly Dated[]): boolean {
  return days.every((day, index) => index === 0 || daysBetween(days[index - 1]!.date, day.date) === 1);
}

function givenTime(
  days: readonly Dated[],
  clock: WrittenClock | undefined,
  doors: string | undefined,
  isOffer: boolean,
): GivenTime {
  const first = days[0]!.date;
  const last = isOffer ? first : days.at(-1)!.date;
  if (clock === undefined) return { kind: "date", from: first, ...(last !== first && { to: last }) };
  return {
    kind: "instant",
    starts: wall(first, clock.starts),
    ...(clock.ends !== null && { ends: wall(last, clock.ends) }),
    ...(doors !== undefined && { doors: wall(first, doors) }),
  };
}

function wall(date: LocalDate, time: string): string {
  return time === "24:00" ? `${addDays(date, 1)}T00:00` : `${date}T${time}`;
}

function doubtOf(
  days: readonly Dated[],
  written: WrittenDates,
  clock: WrittenClock | undefined,
  value: GivenTime,
  zone: string,
  isOffer: boolean,
): Doubt | null {
  const ofDay =
    days.find((day) => day.doubt === "weekday-contradicts") ?? days.find((day) => day.doubt !== null);
  if (value.kind === "date" && value.to !== undefined && value.to < value.from) return "ends-before-starts";
  if (value.kind === "instant") {
    if (value.ends !== undefined && value.ends <= value.starts) return "ends-before-starts";
    if (isOutsideClock(value.starts, zone) || (value.ends !== undefined && isOutsideClock(value.ends, zone)))
      return "clock-changes";
  }
  if (ofDay) return ofDay.doubt;
  if (clock?.isOdd) return "clock-odd";
  return written.join === "and" && !isOffer ? "days-or-dates" : null;
}

function isOutsideClock(wallTime: string, zone: string): boolean {
  try {
    instantOf(wallTime, zone);
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}
