import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { howToCancel, standing, toOwnPage, whenAnswered } from "./sentences.ts";

/** To an address that somebody filled into the form once more: what it has already, and the link to it. */
export function alreadyRegistered(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const said = words["already-registered"];
  const state = stateOf(facts);
  const then = {
    confirmed: () => howToCancel(facts, language),
    waitlisted: () => standing(facts, language),
    received: () => whenAnswered(facts, language),
    offered: () => standing(facts, language),
  };
  return compose(facts, language, {
    subject: said.subject[state],
    headline: said.headline[state],
    body: [said.again, then[state](), choicesBlock(facts, language)],
    action: toOwnPage(facts, language),
    whyYou: words.notYou,
    calendar: null,
  });
}

function stateOf({ status, placeInLine }: LetterFacts): "confirmed" | "waitlisted" | "received" | "offered" {
  if (placeInLine !== null) return "waitlisted";
  return status === "cancelled" || status === "declined" ? "confirmed" : status;
}
