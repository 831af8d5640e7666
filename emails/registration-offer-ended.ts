import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { offerEnd } from "./sentences.ts";

/** To one who said no to a seat, or nothing while it was held: with the way back to the list. */
export function registrationOfferEnded(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { declined, ended, again } = words["registration-offer-ended"];
  const said = isOverdue(facts) ? ended : declined;
  const until = offerEnd(facts, language);
  return compose(facts, language, {
    subject: said.subject,
    headline: said.headline,
    body: [said === ended && until ? ended.toldUntil(until) : said.told, again],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou: words.wasYou,
    calendar: null,
  });
}

/** Nobody says no to an offer that has run out. */
function isOverdue({ offerUntil, writtenAt, by }: LetterFacts): boolean {
  return by === "organiser" || (offerUntil !== null && writtenAt >= offerUntil);
}
