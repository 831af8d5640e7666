import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock, lostBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { joined } from "./parts.ts";
import { offerEnd, reasonBlock, toOwnPage } from "./sentences.ts";

/** To one for whom a seat is held: until when, and where to answer. No invitation before the answer is yes. */
export function registrationOffered(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const said = words["registration-offered"];
  const until = offerEnd(facts, language);
  return compose(facts, language, {
    subject: said.subject,
    headline: said.headline,
    body: [
      joined(said.free, until ? said.heldUntil(until) : said.held),
      reasonBlock(facts, language),
      joined(said.answer, said.calendar),
      choicesBlock(facts, language),
      lostBlock(facts, language),
    ],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: null,
  });
}
