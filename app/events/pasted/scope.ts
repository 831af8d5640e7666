import { type Invite, inviteIn } from "./read-invite.ts";
import type { Label } from "./labels.ts";
import { type Line, valueOf } from "./lines.ts";
import type { NamedOrganisation } from "./organisations.ts";
import type { Part } from "./parts.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Stretch } from "./read-when.ts";
import type { YearClues } from "./which-year.ts";
import { Used } from "./used.ts";

/** What the readers of one event share: its lines and sentences, and what the whole text knows. */
export interface Scope {
  readonly text: string;
  readonly zone: string;
  readonly clues: YearClues;
  readonly known: readonly NamedOrganisation[];
  readonly part: Part;
  readonly sentences: readonly Sentence[];
  readonly invites: readonly Invite[];
  readonly used: Used;
}

export type Shared = Pick<Scope, "text" | "zone" | "clues" | "known">;

export function scopeOf(part: Part, shared: Shared): Scope {
  const prose = part.lines.filter((line) => line.kind === "prose" || line.kind === "heading");
  const sentences = prose.flatMap((line) => sentencesOf(line.text, line.from));
  const invites = sentences.map(inviteIn).filter((invite) => invite !== undefined);
  return { ...shared, part, sentences, invites, used: new Used() };
}

/** The values of the lines with one of these labels, in order. */
export function factsAbout(
  scope: Scope,
  ...labels: readonly Label[]
): (Stretch & { line: Line; to: number })[] {
  return scope.part.lines
    .filter((line) => line.kind === "fact" && line.label !== null && labels.includes(line.label))
    .map((line) => ({ line, ...valueOf(scope.part.lines, line, scope.text) }));
}

/** Years that stand in some words, as four digits. */
export function yearsIn(words: string): number[] {
  return [...words.matchAll(/(?<![\d.:,/-])(?:19|20)\d\d(?![\d:]|[.,]\d)/g)].map((match) => Number(match[0]));
}
