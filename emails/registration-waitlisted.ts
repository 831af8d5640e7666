import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { fillIn, reasonBlock, registeredBy, standing, toOwnPage } from "./sentences.ts";

/** To one who waits: the place in the line, and no invitation that would look like a seat. */
export function registrationWaitlisted(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, full, byOrganiser, promise } = words["registration-waitlisted"];
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(
        registeredBy(facts, language),
        facts.by === "organiser" ? byOrganiser : full,
        standing(facts, language),
      ),
      reasonBlock(facts, language),
      promise,
      choicesBlock(facts, language),
      fillIn(facts, language),
      words.leaveLine,
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: null,
  });
}
