import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { howToCancel, standing, toOwnPage } from "./sentences.ts";
import { colleagueIn } from "./typed.ts";

/** To one who keeps the seat, since the colleague cannot have it: the reason, which no page says. */
export function registrationNotHandedOver(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, told, why } = words["registration-not-handed-over"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(told(colleagueIn(facts, language)), why, standing(facts, language)),
      choicesBlock(facts, language),
      howToCancel(facts, language),
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: null,
  });
}
