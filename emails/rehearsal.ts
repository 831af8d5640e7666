import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import type { RehearsalFacts } from "./facts.ts";
import { LINK, withLinks, type EmailMessage } from "./message.ts";
import { registrationConfirmed } from "./registration-confirmed.ts";

/** To an organiser who wants to see what those get who register: the same, but that it says it is a rehearsal. */
export function rehearsal({ ownUrl, ...facts }: RehearsalFacts, language: Language): EmailMessage {
  const message = withLinks(withoutPages(registrationConfirmed(facts, language)), { own: ownUrl });
  return { ...message, subject: letterWords[language].rehearsal(message.subject) };
}

/** What stands below a page of one's own is not to be had: nobody is registered. */
function withoutPages(message: EmailMessage): EmailMessage {
  const above = (text: string) => text.replaceAll(`${LINK.own}/subscription`, LINK.own);
  return { ...message, text: above(message.text), html: above(message.html) };
}
