/** A time of day as it is written, or from–to. "HH:MM"; "24:00" is the end of that day. */
export interface WrittenClock {
  readonly from: number;
  readonly to: number;
  readonly starts: string;
  readonly ends: string | null;
  /** «1130:1300»: a sign between that is no dash. */
  readonly isOdd: boolean;
}

const S = "[\\s\\u00a0]?";
const KL = `(?:(?:fra|from)${"[\\s\\u00a0]"})?(?:kl\\.|klokka|klokken|klokkeslett|kl|at)${S}`;
const TIME = "(?:\\d{1,2}[.:]\\d\\d|\\d{4}|\\d{1,2})";
const HALF = `(?:${S}[ap]\\.?m\\.?)`;
const AFTER =
  "(?![\\d\\p{L}]|[.:/]\\d|[ \\u00a0]?%|\\.?[ \\u00a0](?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\\p{L}))";
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d.:/-])(?<kl>${KL})?(?<starts>${TIME})(?<am>${HALF})?${S}(?<sign>–|-|—|til|to|and|og|:)${S}(?:${KL})?(?<ends>${TIME})(?<pm>${HALF})?${AFTER}`,
    "giu",
  ),
  new RegExp(`(?<![\\p{L}\\d.:/-])(?<kl>${KL})(?<starts>${TIME})(?<am>${HALF})?${AFTER}`, "giu"),
  new RegExp(`(?<![\\p{L}\\d.:/-])(?<starts>\\d{1,2}[.:]\\d\\d)(?<am>${HALF})?${AFTER}`, "giu"),
  new RegExp(`(?<![\\p{L}\\d.:/-])(?<starts>\\d{1,2})(?<am>${S}[ap]\\.?m\\.?)${AFTER}`, "giu"),
];

/**
 * The times of day in a text that is known to be about time: «kl 09.00 – 10.00», «0900-1000», «9–10», «kl 12»,
 * «9 am – 1 pm», «1130:1300». Bare numbers count here, so never give it a whole paragraph.
 */
export function clocksIn(text: string): WrittenClock[] {
  const found: WrittenClock[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const clock = clockOf(match);
      if (clock && !found.some((one) => clock.from < one.to && one.from < clock.to)) found.push(clock);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

function clockOf(match: RegExpMatchArray): WrittenClock | undefined {
  const { starts, ends, am, pm, sign, kl } = match.groups as Record<string, string | undefined>;
  const isOdd = sign === ":";
  // «kl 12:30» is one time; only four digits on both sides can be a range with a colon.
  if (isOdd && !(starts!.length === 4 && ends!.length === 4)) return undefined;
  // «kl 9 og 10» would be two times, and «9 og 10» anything.
  if ((sign === "og" || sign === "and") && !kl) return undefined;

  const second = ends === undefined ? null : timeOf(ends, pm);
  const first = timeOf(starts!, am ?? (second !== null && pm && !isLater(starts!, ends!) ? pm : undefined));
  if (first === undefined || second === undefined) return undefined;
  return { from: match.index!, to: match.index! + match[0].length, starts: first, ends: second, isOdd };
}

/** «9–10 am»: the half of the day counts for both, unless that turns them round: «11–1 pm». */
function isLater(starts: string, ends: string): boolean {
  return parseInt(starts, 10) > parseInt(ends, 10);
}

function timeOf(written: string, half: string | undefined): string | undefined {
  const [, hours, minutes = "00"] = /^(\d{1,2}?)[.:]?(\d\d)?$/.exec(
    written.length < 3 ? `${written}.00` : written,
  )!;
  const isAfternoon = half !== undefined && /p/i.test(half);
  const isMorning = half !== undefined && /a/i.test(half);
  const hour =
    isAfternoon && Number(hours) < 12 ? Number(hours) + 12 : isMorning && hours === "12" ? 0 : Number(hours);
  if (hour > 24 || Number(minutes) > 59 || (hour === 24 && minutes !== "00")) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}
