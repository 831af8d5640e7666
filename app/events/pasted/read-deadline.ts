import { addDays, daysBetween } from "#app/time.ts";
import type { LocalDate } from "#db/schema.ts";
import type { GivenDeadline } from "../when.ts";
import { clocksIn } from "./clock.ts";
import { datesIn, type WrittenDay } from "./dates.ts";
import { pieceOf, type Reading } from "./reading.ts";
import { type Dated, dateOfDay, type YearClues } from "./which-year.ts";
import type { Stretch } from "./read-when.ts";

/**
 * The wordings of a deadline for registering (acceptance C6–C8). «Søknadsfrist» is another deadline (C18), and
 * «innen» counts only in a sentence about registering.
 */
const FRIST =
  /(?<!\p{L})(?:(?:siste|seinaste) )?(?:påmeldings|svar|meldings)?frist(?:en)?(?: for (?:påmelding|å melde seg på|svar))?(?: er)?[:]?(?= |\t)/giu;
const DEADLINE =
  /(?<!\p{L})(?:registration )?deadline(?: for registration)?(?: is)?[:]?(?= )|(?<!\p{L})rsvp(?: by)?[:]?(?= )/giu;
const WITHIN = /(?<!\p{L})(?:innen|innan|senest|seinast|before|by|no later than|within)(?= )/giu;
const ABOUT_REGISTERING =
  /påmeld|meld(?:e|er)? (?:deg|dere|dykk|seg) på|meld fr[aå]|registrer|sign up|regist(?:er|ration)|svar|rsvp/i;
/** A date further away belongs to something else. */
const REACH = 40;
/** Earlier than so many days before, a deadline is probably another year's. */
const FAR_OFF_DAYS = 180;

/**
 * By when one must register, from a line or sentence about it. Its year is that of the event, or the year before.
 *
 * @param isAboutIt true for the value of «Frist:», where the bare date is enough
 */
export function readDeadline(
  stretch: Stretch,
  clues: YearClues,
  startsOn: LocalDate | null,
  isAboutIt = false,
): Reading<GivenDeadline> | undefined {
  const text = stretch.text.slice(0, 1_000);
  for (const from of isAboutIt ? [0] : keywordsIn(text)) {
    const after = text.slice(from, from + 2 * REACH);
    const written = datesIn(after)[0];
    const day = written?.days.at(-1);
    if (!written || !day || written.from > REACH / 2 + 10) continue;
    const dated = startsOn === null ? dateOfDay(day, clues) : beforeStart(day, startsOn, clues);
    if (!dated) continue;

    const clock = clocksIn(after.slice(written.to, written.to + 20))[0];
    const to = from + written.to + (clock?.to ?? 0);
    const piece = pieceOf(stretch.text, from, to);
    return {
      value:
        clock && clock.starts !== "24:00"
          ? { kind: "instant", at: `${dated.date}T${clock.starts}` }
          : { kind: "date", on: dated.date },
      pieces: [{ ...piece, from: piece.from + stretch.from, to: piece.to + stretch.from }],
      doubt: isFarOff(dated.date, startsOn) ? "deadline-far-off" : dated.doubt,
    };
  }
  return undefined;
}

function keywordsIn(text: string): number[] {
  const patterns = ABOUT_REGISTERING.test(text) ? [FRIST, DEADLINE, WITHIN] : [FRIST, DEADLINE];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index))
    .sort((one, other) => one - other);
}

/** The last such day that is not after the start, unless the weekday or a year says otherwise. */
function beforeStart(day: WrittenDay, startsOn: LocalDate, clues: YearClues): Dated | undefined {
  if (day.year !== null) return dateOfDay(day, clues);
  const year = Number(startsOn.slice(0, 4));
  const same = dateOfDay({ ...day, year }, clues);
  const earlier = dateOfDay({ ...day, year: year - 1 }, clues);
  return same && same.date > startsOn && earlier && daysBetween(earlier.date, startsOn) < FAR_OFF_DAYS
    ? earlier
    : same;
}

function isFarOff(date: LocalDate, startsOn: LocalDate | null): boolean {
  return startsOn !== null && (date > startsOn || date < addDays(startsOn, -FAR_OFF_DAYS));
}
