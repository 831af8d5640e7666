import type { LetterFacts } from "./facts.ts";
import { organiserText, type TextBlock } from "./organiser-text.ts";
import { filledLine, fillFor, plainBlocks, type Filling } from "./organiser-words.ts";

/** What the organiser says of their own in one place of a letter, and what its placeholders are filled in from. */
export interface OwnPart {
  readonly blocks: readonly TextBlock[];
  readonly filling: Filling;
}

/** What the organiser has written before or after our own words; null where there is nothing. */
export function ownPart(facts: LetterFacts, place: "opening" | "closing"): OwnPart | null {
  const filling = fillingOf(facts);
  const blocks = organiserText(facts.ownWords?.[place] ?? "");
  return filling && blocks.length > 0 ? { blocks, filling } : null;
}

/** The same as text. */
export function ownParagraphs(facts: LetterFacts, place: "opening" | "closing"): string[] {
  const part = ownPart(facts, place);
  return part ? plainBlocks(part.blocks, fillFor(part.filling)) : [];
}

/** What the organiser adds to the subject, with its placeholders filled in. */
export function ownSubject(facts: LetterFacts): string {
  const filling = fillingOf(facts);
  return filling ? filledLine(facts.ownWords?.subject ?? "", filling).trim() : "";
}

function fillingOf({ ownWords, event, person, status, writtenAt }: LetterFacts): Filling | null {
  return ownWords ? { event, person, status, lang: ownWords.lang, isTest: false, writtenAt } : null;
}
