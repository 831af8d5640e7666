import { cleanText } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { alreadyRegistered } from "./already-registered.ts";
import type { FactsOf, LetterName } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { ownLinks } from "./own-links.tsx";
import { registrationCancelled } from "./registration-cancelled.ts";
import { registrationConfirmed } from "./registration-confirmed.ts";
import { registrationPromoted } from "./registration-promoted.ts";
import { registrationReceived } from "./registration-received.ts";
import { registrationWaitlisted } from "./registration-waitlisted.ts";

const letters: { readonly [N in LetterName]: (facts: FactsOf[N], language: Language) => EmailMessage } = {
  "registration-confirmed": registrationConfirmed,
  "registration-waitlisted": registrationWaitlisted,
  "registration-received": registrationReceived,
  "registration-promoted": registrationPromoted,
  "registration-offered": registrationPromoted,
  "registration-offer-ended": registrationCancelled,
  "registration-declined": registrationCancelled,
  "registration-demoted": registrationWaitlisted,
  "registration-changed": alreadyRegistered,
  "registration-cancelled": registrationCancelled,
  "registration-handed-over": registrationCancelled,
  "registration-taken-over": registrationConfirmed,
  "registration-not-handed-over": alreadyRegistered,
  "event-changed": registrationConfirmed,
  "event-called-off": registrationCancelled,
  "already-registered": alreadyRegistered,
  "colleagues-registered": registrationReceived,
  "own-links": ownLinks,
};

/** The finished letter, with marks for its links. The same facts give the same letter. */
export function renderLetter<N extends LetterName>(
  name: N,
  facts: FactsOf[N],
  language: Language,
): EmailMessage {
  return letters[name](plainFacts(facts), language);
}

/** What people typed, without the control characters that hold a mark: so no mark can be made from it. */
function plainFacts<T>(facts: T): T {
  if (typeof facts === "string") return cleanText(facts) as T;
  if (Array.isArray(facts)) return facts.map(plainFacts) as T;
  if (facts === null || typeof facts !== "object") return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, plainFacts(fact)])) as T;
}
