import type { Findings, Point, PointCode } from "#app/files/accessibility/findings.ts";
import { listOf, numberOf } from "#app/language/counts.ts";
import { stamp } from "#app/language/dates.ts";
import { fileCheckWords } from "#app/language/file-check.ts";
import type { Language } from "#app/language/language.ts";
import { minutesBetween } from "#app/time.ts";
import type { StoredFileRow } from "#db/schema.ts";

/** A check that has stood so long ended with the house. */
const UNDER_WAY_MINUTES = 10;
const MAX_NUMBERS = 8;
type Program = "powerpoint" | "keynote" | "libreoffice" | "acrobat" | "all";

/**
 * What the check of a file found, in sentences.
 *
 * @param pictureAddress where the picture of a page is fetched; without it none are shown
 */
export function fileFindingsView(
  file: Pick<StoredFileRow, "findings">,
  language: Language,
  { now, zone, pictureAddress }: { now: string; zone: string; pictureAddress?: (page: number) => string },
) {
  const words = fileCheckWords[language];
  const findings = read(file.findings, now);
  const faults = findings?.points.filter(({ severity }) => severity !== "fine") ?? [];
  const [first, ...others] = faults.map((point) => faultOf(point, findings!.kind, language));
  const pages = findings?.pages ?? null;
  return {
    heading: words.heading,
    why: words.why,
    notYet: findings ? null : words.notYet,
    allFine: findings && faults.length === 0 ? words.allFine : null,
    first: first ? { ...first, sentence: words.first(first.sentence) } : null,
    more: { heading: words.more, faults: others },
    inOrder: {
      heading: words.inOrder,
      items: findings?.points.flatMap(({ code, severity }) => fineOf(code, severity, language)) ?? [],
    },
    mend: words.mend,
    notes: findings ? notesOf(findings, zone, language) : [],
    pictures: {
      heading: words.thumbnails,
      items:
        pictureAddress && pages !== null
          ? Array.from({ length: findings?.pictures ?? 0 }, (_, index) => ({
              href: pictureAddress(index + 1),
              alt: words.thumbnail(index + 1, pages),
            }))
          : [],
    },
  };
}
export type FileFindingsView = ReturnType<typeof fileFindingsView>;

/** The one sentence for a list: what helps most, or that nothing needs mending; null until it is known. */
export function firstMend(
  file: Pick<StoredFileRow, "findings">,
  language: Language,
  now: string,
): string | null {
  const findings = read(file.findings, now);
  if (!findings) return null;
  const words = fileCheckWords[language];
  return findings.first
    ? words.first(words.fault[findings.first as keyof typeof words.fault])
    : words.allFine;
}

function read(text: string | null, now: string): Findings | null {
  if (text === null) return null;
  const findings = JSON.parse(text) as Findings;
  const isLeft =
    findings.first === "under-way" && minutesBetween(findings.checkedAt, now) > UNDER_WAY_MINUTES;
  return isLeft
    ? { ...findings, first: "gave-up", points: [{ code: "gave-up", severity: "should" }] }
    : findings;
}

function faultOf({ code, severity, pages = [], count }: Point, kind: Findings["kind"], language: Language) {
  const words = fileCheckWords[language];
  const where = kind === "pdf" ? words.onSides : words.onSlides;
  const shown = pages.slice(0, MAX_NUMBERS).map((page) => numberOf(page, language));
  const left = pages.length > 0 && count !== undefined ? pages.length - shown.length : 0;
  const numbers = listOf(left > 0 ? [...shown, words.andMore(left)] : shown, language);
  const how = words.how[code] as Partial<Record<Program, string>>;
  return {
    code,
    severity: words.severity[severity],
    sentence: words.fault[code],
    where: pages.length > 0 ? where(numbers, pages.length) : null,
    how: Object.entries(how).map(([program, text]) => ({ program: words.program[program as Program], text })),
  };
}

function fineOf(code: PointCode, severity: Point["severity"], language: Language): string[] {
  const said: Partial<Record<PointCode, string>> = fileCheckWords[language].fine;
  return severity === "fine" && said[code] !== undefined ? [said[code]] : [];
}

function notesOf(findings: Findings, zone: string, language: Language): string[] {
  const words = fileCheckWords[language];
  if (findings.first === "under-way") return [];
  const count = findings.kind === "pdf" ? words.sides : words.slides;
  return [
    ...(findings.read !== undefined && findings.pages !== null
      ? [words.read(numberOf(findings.read, language), count(findings.pages))]
      : []),
    words.limits,
    ...(findings.first ? [words.anew] : []),
    words.checked(stamp(findings.checkedAt, zone, language)),
  ];
}
