import { clocksIn, type WrittenClock } from "#app/events/pasted/clock.ts";
import { datesIn } from "#app/events/pasted/dates.ts";
import { sessionIn } from "./cell.ts";
import type { DayNumbers } from "./days.ts";
import { emptySession, type ProgrammeWarning, type ReadProgramme, type ReadSession } from "./read-session.ts";
import { talksIn } from "./talks.ts";

/** Lines that a page puts around its text. */
const PAGE =
  /^(?:abonner på|del på|skriv ut|tips en venn|meld deg på nyhetsbrev|les også|subscribe|share on|print|til toppen)(?!\p{L})/iu;

interface Head {
  readonly title: string;
  readonly day: number | null;
  readonly clock: WrittenClock | undefined;
  readonly lines: string[];
}

/**
 * The sessions of a programme in running text, as file 002 has it: a title, «Dag 1: 1130:1300», numbered talks with
 * subtitle, abstract and people, a panel; or one line for each: «09.00–09.15 Velkommen v/ Kari Nordmann, Difi».
 */
export function readRunningText(text: string, days: DayNumbers): ReadProgramme {
  const warnings: ProgrammeWarning[] = [];
  const lines = text.split("\n").filter((line) => {
    if (PAGE.test(line)) warnings.push({ code: "left-out", words: line });
    return !PAGE.test(line);
  });
  const heads = headsIn(lines, days);
  const isTimed = heads.some((head) => head.clock !== undefined);
  if (heads.length === 0 || (!isTimed && !heads.some((head) => talksIn(head.lines).talks.length > 0))) {
    return { sessions: [], warnings: [...warnings, { code: "nothing-found", words: text.slice(0, 80) }] };
  }
  const sessions = heads.map(sessionOf);
  for (const { clock } of heads) {
    if (clock?.isOdd) warnings.push({ code: "clock-odd", words: `${clock.starts}–${clock.ends}` });
    if (clock?.ends && clock.ends <= clock.starts)
      warnings.push({ code: "ends-before-starts", words: `${clock.starts}–${clock.ends}` });
  }
  return { sessions: withEnds(sessions), warnings };
}

function headsIn(lines: readonly string[], days: DayNumbers): Head[] {
  const heads: Head[] = [];
  let day: number | null = null;
  for (const line of lines) {
    const time = timeLine(line, days);
    const last = heads.at(-1);
    if (time === undefined) {
      if (last) last.lines.push(line);
      else if (line !== "") heads.push({ title: line, day, clock: undefined, lines: [] });
      continue;
    }
    day = time.day ?? day;
    if (time.clock === undefined) continue;
    if (time.title !== "") heads.push({ title: time.title, day, clock: time.clock, lines: [] });
    else if (last) {
      const title = last.clock === undefined && blank(last.lines) ? last.title : lastLine(last.lines);
      if (last.clock === undefined && blank(last.lines)) heads.pop();
      heads.push({ title, day, clock: time.clock, lines: [] });
    }
  }
  return heads.filter(
    (head, index) => head.clock !== undefined || heads.length === 1 || (index > 0 && head.lines.length > 0),
  );
}

/** What a line that begins with a day or a time says; undefined for other lines. */
function timeLine(
  line: string,
  days: DayNumbers,
): { day: number | null; clock: WrittenClock | undefined; title: string } | undefined {
  if (line === "" || line.length > 500) return undefined;
  const day = days.of(line);
  const from =
    day === null
      ? 0
      : (datesIn(line.slice(0, 80))[0]?.to ?? /^\p{L}+[ ]?\d{1,2}/u.exec(line)?.[0].length ?? 0);
  const rest = line.slice(from).replace(/^[\s:,–-]{1,6}/, "");
  const clock = clocksIn(rest.slice(0, 40))[0];
  if (clock?.from !== 0)
    return day !== null && rest.length < 40 && !/[.!?]$/.test(line)
      ? { day, clock: undefined, title: "" }
      : undefined;
  return {
    day,
    clock,
    title: rest
      .slice(clock.to)
      .replace(/^[\s:–-]{1,6}/, "")
      .trim(),
  };
}

function blank(lines: readonly string[]): boolean {
  return lines.every((line) => line === "");
}

/** Takes the last line with words: it was the title of what follows. */
function lastLine(lines: string[]): string {
  while (lines.length > 0) {
    const line = lines.pop()!;
    if (line !== "") return line;
  }
  return "";
}

function sessionOf(head: Head): ReadSession {
  const inTitle = sessionIn(head.title);
  const { abstract, speakers, talks } = talksIn(head.lines);
  return {
    ...emptySession(inTitle.title),
    day: head.day,
    starts: head.clock?.starts ?? null,
    ends: head.clock?.ends ?? null,
    abstract,
    talks,
    speakers: [...inTitle.speakers, ...speakers],
    sure:
      inTitle.sure &&
      !head.clock?.isOdd &&
      speakers.every((one) => one.sure) &&
      talks.every((talk) => talk.sure),
  };
}

function withEnds(sessions: readonly ReadSession[]): ReadSession[] {
  return sessions.map((session, index) => {
    const next = sessions[index + 1];
    const ends =
      next &&
      next.day === session.day &&
      next.starts !== null &&
      session.starts !== null &&
      next.starts > session.starts
        ? next.starts
        : null;
    return { ...session, ends: session.ends ?? ends };
  });
}
