import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { changeBlocks, changesOf, type Change } from "./changes.ts";
import { choicesBlock, movedBlocks } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { calendarSentence, reasonBlock, standing, toOwnPage } from "./sentences.ts";

/** To one who knows an earlier time or place: the new and the old one, and the entry's update in the calendar. */
export function eventChanged(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const said = words["event-changed"];
  const changes = changesOf(facts, language);
  const moved = movedBlocks(facts, language);
  const what = kindOf(changes, moved.length > 0);
  return compose(facts, language, {
    subject: said.subject[what],
    headline: said.headline[what],
    body: [
      what === "other" || what === "programme" ? said[what] : null,
      ...changeBlocks(changes, language),
      ...moved,
      reasonBlock(facts, language),
      joined(
        facts.status === "confirmed" ? said.standing : standing(facts, language),
        calendarSentence(facts, language),
      ),
      choicesBlock(facts, language),
      said.unsuited,
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: facts.invitation?.method ?? null,
  });
}

function kindOf(
  changes: readonly Change[],
  isMoved: boolean,
): "time" | "place" | "both" | "other" | "programme" {
  if (changes.length === 0) return isMoved ? "programme" : "other";
  return changes.length > 1 ? "both" : changes[0]!.what;
}
