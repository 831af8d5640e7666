import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";
import { howToCancel, whenAnswered } from "./sentences.ts";

/** To an address that somebody filled into the form once more: what it has already, and the link to it. */
export function alreadyRegistered(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const said = words["already-registered"];
  const state = stateOf(facts);
  const then = {
    confirmed: () => howToCancel(facts, language),
    waitlisted: () => said.place(facts.placeInLine!),
    received: () => whenAnswered(facts, language),
  };
  return compose(facts, language, {
    subject: said.subject[state],
    headline: said.headline[state],
    paragraphs: [said.again, then[state]()],
    action: { text: words.ownPage, href: LINK.own },
    reason: words.notYou,
  });
}

/** An offer holds a seat. */
function stateOf({ status, placeInLine }: LetterFacts): "confirmed" | "waitlisted" | "received" {
  if (placeInLine !== null) return "waitlisted";
  return status === "received" ? "received" : "confirmed";
}
