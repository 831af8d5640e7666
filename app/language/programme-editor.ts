import type { Warning } from "#app/programme/edit/warnings.ts";
import type { ListedPlace, ProgrammeChange } from "#app/programme/release/changes.ts";
import { dateOf } from "#app/time.ts";
import { dateLine } from "./dates.ts";
import type { Language } from "./language.ts";
import { en } from "./programme-editor/en.ts";
import { nb } from "./programme-editor/nb.ts";
import { nn } from "./programme-editor/nn.ts";
import { timeRange } from "./when.ts";

/** A new warning does not compile until it has a sentence. */
type WarningWords = {
  readonly [Code in Warning["code"]]: (facts: Extract<Warning, { code: Code }>["facts"]) => string;
};

/** What the editor of a programme says. A title stands in quotation marks, a clock as "09:00". */
export interface ProgrammeEditorWords {
  readonly warnings: WarningWords;
  readonly changes: {
    readonly added: (title: string, place: string) => string;
    readonly removed: (title: string, place: string) => string;
    readonly moved: (title: string, place: string, before: string) => string;
    readonly renamed: (title: string, before: string) => string;
    readonly people: (title: string, joined: readonly string[], left: readonly string[]) => string;
    readonly reworded: (title: string) => string;
    readonly timeToCome: string;
    readonly day: (day: number) => string;
  };
  /** Before a release: whom it reaches. */
  readonly reach: (people: number, calendars: number, speakers: number) => string;
  readonly nobody: string;
  readonly nothingNew: string;
  /** They get no letter from us. */
  readonly speakers: (names: readonly string[]) => string;
  /** What a screen reader hears after a key. */
  readonly live: {
    readonly placed: (title: string, place: string) => string;
    readonly unscheduled: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly undone: (sessions: number) => string;
    readonly stays: (title: string) => string;
  };
}

export const programmeEditorWords: Record<Language, ProgrammeEditorWords> = { nb, nn, en };

export function warningSentence(warning: Warning, language: Language): string {
  const said = programmeEditorWords[language].warnings[warning.code] as (facts: Warning["facts"]) => string;
  return said(warning.facts);
}

/** One line of a change list. */
export function changeSentence(change: ProgrammeChange, zone: string, language: Language): string {
  const said = programmeEditorWords[language].changes;
  const { title } = change;
  switch (change.code) {
    case "added":
    case "removed":
      return said[change.code](title, placeWords(change.place, zone, language));
    case "moved":
      return said.moved(
        title,
        placeWords(change.place, zone, language),
        placeWords(change.before, zone, language),
      );
    case "renamed":
      return said.renamed(title, change.before);
    case "people":
      return said.people(title, change.joined, change.left);
    case "reworded":
      return said.reworded(title);
  }
}

/** «tirsdag 5. desember kl. 11.00–12.00, Storsalen»; «dag 1, tidspunktet kommer». */
export function placeWords(
  { day, starts_at, ends_at, room }: ListedPlace,
  zone: string,
  language: Language,
): string {
  const said = programmeEditorWords[language].changes;
  const when =
    starts_at === null
      ? [day === null ? null : said.day(day), said.timeToCome].filter(Boolean).join(", ")
      : `${dateLine(dateOf(starts_at, zone), language, { year: false, capital: false })} ${timeRange(starts_at, ends_at, zone, language)}`;
  return [when, room].filter(Boolean).join(", ");
}
