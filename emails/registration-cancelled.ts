import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { reasonBlock, removalSentence } from "./sentences.ts";

/** To one who has given the claim back, or lost it: with what takes the entry out of the calendar, where there was one. */
export function registrationCancelled(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, thanks, again, byOrganiser } = words["registration-cancelled"];
  const isOwnWish = facts.by === "person";
  return compose(facts, language, {
    subject,
    headline,
    body: [
      joined(isOwnWish ? thanks : byOrganiser, removalSentence(facts, language)),
      reasonBlock(facts, language),
      isOwnWish ? again : null,
    ],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou: words.wasYou,
    calendar: "CANCEL",
  });
}
