import { datesIn } from "#app/events/pasted/dates.ts";
import { kindOf, type ReadSpeaker, type ReadTalk } from "./read-session.ts";
import { isRoleLabel, speakersIn } from "./speakers-in-text.ts";
import { titleLanguage } from "./title-language.ts";

export interface TalksOfSession {
  /** What stands before the first talk. */
  readonly abstract: string | null;
  readonly speakers: readonly ReadSpeaker[];
  readonly talks: readonly ReadTalk[];
}

interface Open {
  readonly number: number | null;
  readonly kind: ReadTalk["kind"];
  readonly title: string;
  subtitle: string | null;
  readonly paragraphs: string[];
  readonly speakers: ReadSpeaker[];
}

const NUMBERED = /^(\d{1,2})[.)][ \t](.{2,300})$/;
const POINT = /^(?:[•·▪◦‣*]|[–-])[ \t]/;
/** A subtitle is one short sentence with more text below it. */
const MAX_SUBTITLE = 100;

/**
 * The talks under a session's title. A talk begins with the next number on a line of its own: numbers in a list inside
 * an abstract stand below each other, and stay there (acceptance D4–D9).
 */
export function talksIn(lines: readonly string[]): TalksOfSession {
  const paragraphs = paragraphsOf(lines);
  const session: Open = {
    number: null,
    kind: "talk",
    title: "",
    subtitle: null,
    paragraphs: [],
    speakers: [],
  };
  const talks: Open[] = [];
  let number = 1;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const open = talks.at(-1) ?? session;
    const head = headOf(paragraph, number);
    if (head) {
      talks.push({ ...head, subtitle: null, paragraphs: [], speakers: [] });
      if (head.number !== null) number++;
      continue;
    }
    const isLabel = paragraph.length === 1 && isRoleLabel(paragraph[0]!);
    const people = speakersIn(isLabel ? [...paragraph, ...(paragraphs[++index] ?? [])] : paragraph);
    if (people) open.speakers.push(...people);
    else if (isSubtitle(open, paragraph, paragraphs[index + 1])) open.subtitle = paragraph[0]!;
    else open.paragraphs.push(markdownOf(paragraph));
  }
  return { abstract: textOf(session), speakers: session.speakers, talks: talks.map(talkOf) };
}

function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  let isNew = true;
  for (const line of lines) {
    if (line === "") isNew = true;
    else if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
    if (line !== "") isNew = false;
  }
  return paragraphs;
}

function headOf(
  paragraph: readonly string[],
  next: number,
): Pick<Open, "number" | "kind" | "title"> | undefined {
  const [line = ""] = paragraph;
  const numbered = NUMBERED.exec(line);
  if (
    numbered &&
    paragraph.length === 1 &&
    Number(numbered[1]) === next &&
    datesIn(line.slice(0, 40))[0]?.from !== 0
  ) {
    return { number: next, kind: "talk", title: numbered[2]! };
  }
  const kind = line.length <= 40 && !/[.:]$/.test(line) ? kindOf(line) : "session";
  return kind === "panel" || kind === "questions" ? { number: null, kind, title: line } : undefined;
}

function isSubtitle(open: Open, paragraph: readonly string[], next: readonly string[] | undefined): boolean {
  const [line = ""] = paragraph;
  const isFirst =
    open.title !== "" && open.kind === "talk" && open.subtitle === null && open.paragraphs.length === 0;
  const isShort = paragraph.length === 1 && line.length <= MAX_SUBTITLE && !/[.!?] \p{Lu}/u.test(line);
  return (
    isFirst &&
    isShort &&
    next !== undefined &&
    headOf(next, (open.number ?? 0) + 1) === undefined &&
    speakersIn(next) === undefined &&
    !isRoleLabel(next[0]!)
  );
}

function markdownOf(paragraph: readonly string[]): string {
  return paragraph.map((line) => line.replace(POINT, "- ")).join("\n");
}

function textOf(open: Open): string | null {
  return open.paragraphs.length > 0 ? open.paragraphs.join("\n\n") : null;
}

function talkOf(open: Open): ReadTalk {
  const abstract = textOf(open);
  return {
    number: open.number,
    kind: open.kind,
    title: open.title,
    lang: titleLanguage(open.title),
    subtitle: open.subtitle,
    abstract,
    isPanelOfSession:
      open.kind === "panel" &&
      open.speakers.length === 0 &&
      /innled|innlei|foredragsh|speakers/i.test(abstract ?? ""),
    speakers: open.speakers,
    sure: open.speakers.every((speaker) => speaker.sure),
  };
}
