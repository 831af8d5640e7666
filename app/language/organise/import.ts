import type { FitDoubt } from "#app/programme/import/fitted.ts";
import type { Column } from "#app/programme/pasted/columns.ts";
import type { FileFault } from "#app/programme/pasted/content.ts";
import type { ProgrammeWarningCode } from "#app/programme/pasted/read-session.ts";
import type { Language } from "../language.ts";
import { en } from "./import/en.ts";
import { nb } from "./import/nb.ts";
import { nn } from "./import/nn.ts";

/** What of a session an import can change. */
export type ImportedField =
  "title" | "day" | "time" | "room" | "track" | "kind" | "abstract" | "people" | "talks" | "other";

/** What the pages say on which a programme is pasted or sent, seen as it would become, and taken in. */
export interface ImportWords {
  readonly form: {
    readonly heading: string;
    readonly lead: string;
    readonly wrongTitle: (title: string) => string;
    readonly wrong: string;
    readonly text: string;
    readonly textAbout: string;
    readonly file: string;
    /** @param megabytes the largest */
    readonly fileAbout: (megabytes: number) => string;
    readonly either: string;
    readonly button: string;
    readonly back: string;
    readonly gone: string;
    readonly lookOnly: string;
    readonly missing: string;
    readonly both: string;
    readonly broken: string;
    readonly nothingFound: string;
    readonly faults: Readonly<Record<FileFault, (megabytes: number) => string>>;
  };
  readonly preview: {
    readonly heading: string;
    readonly ofFile: (name: string) => string;
    readonly ofPaste: string;
    readonly counts: (added: number, changed: number, unchanged: number, staying: number) => string;
    readonly nothing: string;
    readonly published: string;
    readonly draft: string;
    readonly button: (added: number, changed: number) => string;
    readonly again: string;
    readonly doubts: string;
    readonly doubtsAbout: string;
    readonly more: (count: number) => string;
    readonly added: string;
    readonly changed: string;
    readonly staying: string;
    readonly stayingAbout: string;
    readonly unchanged: (count: number) => string;
    readonly columns: Readonly<Record<"day" | "clock" | "session" | "room" | "people", string>>;
    readonly change: Readonly<Record<"session" | "what" | "before" | "after", string>>;
    readonly allRooms: string;
    readonly nothingThere: string;
    readonly guessed: string;
    readonly fields: Readonly<Record<ImportedField, string>>;
    readonly done: (count: number) => string;
    readonly stale: (name: string | null) => string;
  };
  readonly mapping: {
    readonly heading: string;
    readonly about: string;
    readonly remembered: string;
    readonly leaveOut: string;
    readonly button: string;
    readonly forget: string;
    readonly titleMissing: string;
    readonly twice: (column: string) => string;
    readonly unnamed: (number: number) => string;
    readonly example: (words: string) => string;
    readonly columns: Readonly<Record<Column, string>>;
  };
  readonly warnings: Readonly<Record<ProgrammeWarningCode, (words: string) => string>>;
  readonly doubts: {
    readonly [Code in FitDoubt["code"]]: (facts: Extract<FitDoubt, { code: Code }>) => string;
  };
  readonly guesses: {
    readonly people: (title: string, names: readonly string[]) => string;
    readonly nobody: (title: string) => string;
  };
  readonly stays: (title: string, names: readonly string[]) => string;
  readonly newRooms: (names: readonly string[]) => string;
  readonly newTracks: (names: readonly string[]) => string;
}

export const importWords: Record<Language, ImportWords> = { nb, nn, en };

/** A doubt about what cannot be taken in as it stands. */
export function doubtSentence(doubt: FitDoubt, language: Language): string {
  const said = importWords[language].doubts[doubt.code] as (facts: FitDoubt) => string;
  return said(doubt);
}
