import type { Lang } from "#db/schema.ts";

/** What one letter says: the rest is the same in all of them. */
export interface LetterParts {
  /** «Påmeldt». */
  readonly subject: string;
  readonly headline: string;
  /** In order; null is left out. */
  readonly body: readonly (string | Block | null)[];
  /** Where its one button leads. */
  readonly action: { readonly text: string; readonly href: string };
  /** A quieter way, beneath the button: a question, and the link that answers it. */
  readonly other?: { readonly question: string; readonly text: string; readonly href: string };
  /** Quieter still: a sentence, and links beneath it. */
  readonly ways?: Ways | null;
  /** Why this letter came to this address. */
  readonly whyYou: string;
  /** What it tells the calendar, where the facts have an invitation for it. */
  readonly calendar: "REQUEST" | "CANCEL" | null;
}

/** Ways that some need and most do not. */
export interface Ways {
  readonly sentence: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** Lines under a heading of their own: what was chosen, what has changed, what the organiser writes. */
export interface Block {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Whether it is in somebody's own words. */
  readonly isQuote?: boolean;
}

export interface Line {
  /** What it is about, set in bold; may be empty. */
  readonly strong: string;
  /** What is said of it, with its own punctuation before it. */
  readonly rest: string;
  /** What the whole line, or its bold part where it has one, is written in, where that may be another language. */
  readonly lang?: Lang;
  /** Whether it holds no longer. */
  readonly isPast?: boolean;
}

/** The sentences in one paragraph, those that there are; null where there is none. */
export function joined(...sentences: readonly (string | null)[]): string | null {
  return sentences.filter(Boolean).join(" ") || null;
}
