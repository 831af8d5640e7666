import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { ColleaguesFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { nameAsTyped } from "./typed.ts";

/** To one who registered colleagues: what each of them got. Their links are theirs, and not here. */
export function colleaguesRegistered(facts: ColleaguesFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const { subject, headline, list, got, letters, whyYou } = words["colleagues-registered"];
  const lines = facts.colleagues.map((colleague) => ({
    strong: nameAsTyped(colleague.name) || words.aColleague,
    rest: `: ${got[colleague.got]}`,
  }));
  const areTold = facts.colleagues.some((colleague) => colleague.got !== "full");
  return compose(facts, language, {
    subject,
    headline,
    body: [{ title: list, lines }, areTold ? letters : null],
    action: { text: words.eventPage, href: facts.event.url },
    whyYou,
    calendar: null,
  });
}
