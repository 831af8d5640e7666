import { cleanText, oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { aftermath } from "./aftermath.ts";
import { alreadyRegistered } from "./already-registered.ts";
import { calendarDeclined } from "./calendar-declined.ts";
import { calendarEntry } from "./calendar-entry.ts";
import { colleaguesRegistered } from "./colleagues-registered.ts";
import { letterReturned, timeProposed } from "./desk-note.tsx";
import { eventCalledOff } from "./event-called-off.ts";
import { eventChanged } from "./event-changed.ts";
import { eventRestored } from "./event-restored.ts";
import type { FactsOf, LetterName } from "./facts.ts";
import type { EmailMessage } from "./message.ts";
import { fromOrganiser } from "./from-organiser.tsx";
import { memberInvited } from "./member-invited.tsx";
import { ownLinks } from "./own-links.tsx";
import { rankingAsked } from "./ranking-asked.tsx";
import { registrationCancelled } from "./registration-cancelled.ts";
import { registrationChanged } from "./registration-changed.ts";
import { registrationConfirmed } from "./registration-confirmed.ts";
import { registrationDeclined } from "./registration-declined.ts";
import { registrationDemoted } from "./registration-demoted.ts";
import { registrationHandedOver } from "./registration-handed-over.ts";
import { registrationNotHandedOver } from "./registration-not-handed-over.ts";
import { registrationOfferEnded } from "./registration-offer-ended.ts";
import { registrationOffered } from "./registration-offered.ts";
import { registrationPromoted } from "./registration-promoted.ts";
import { registrationReceived } from "./registration-received.ts";
import { registrationReminder } from "./registration-reminder.ts";
import { registrationTakenOver } from "./registration-taken-over.ts";
import { registrationWaitlisted } from "./registration-waitlisted.ts";
import { rehearsal } from "./rehearsal.ts";
import { seriesLetter } from "./series-letter.tsx";
import {
  speakerDeclined,
  speakerEntry,
  speakerInvited,
  speakerMoved,
  speakerReminded,
  speakerThanked,
} from "./speaker.tsx";
import { signIn } from "./sign-in.tsx";
import { subscriptionAsked } from "./subscription-asked.tsx";
import { templateTrial } from "./template-trial.ts";

const letters: { readonly [N in LetterName]: (facts: FactsOf[N], language: Language) => EmailMessage } = {
  "registration-confirmed": registrationConfirmed,
  "registration-waitlisted": registrationWaitlisted,
  "registration-received": registrationReceived,
  "registration-promoted": registrationPromoted,
  "registration-offered": registrationOffered,
  "registration-offer-ended": registrationOfferEnded,
  "registration-declined": registrationDeclined,
  "registration-demoted": registrationDemoted,
  "registration-changed": registrationChanged,
  "registration-reminder": registrationReminder,
  "registration-cancelled": registrationCancelled,
  "registration-handed-over": registrationHandedOver,
  "registration-taken-over": registrationTakenOver,
  "registration-not-handed-over": registrationNotHandedOver,
  "event-changed": eventChanged,
  "event-called-off": eventCalledOff,
  "event-restored": eventRestored,
  "already-registered": alreadyRegistered,
  "calendar-declined": calendarDeclined,
  "calendar-entry": calendarEntry,
  "from-organiser": fromOrganiser,
  "colleagues-registered": colleaguesRegistered,
  aftermath,
  rehearsal,
  "template-trial": templateTrial,
  "own-links": ownLinks,
  "ranking-asked": rankingAsked,
  "member-invited": memberInvited,
  "subscription-asked": subscriptionAsked,
  "series-letter": seriesLetter,
  "speaker-invited": speakerInvited,
  "speaker-reminded": speakerReminded,
  "speaker-moved": speakerMoved,
  "speaker-entry": speakerEntry,
  "speaker-declined": speakerDeclined,
  "speaker-thanked": speakerThanked,
  "letter-returned": letterReturned,
  "time-proposed": timeProposed,
  "sign-in": signIn,
};

/** The finished letter, with marks for its links. The same facts give the same letter. */
export function renderLetter<N extends LetterName>(
  name: N,
  facts: FactsOf[N],
  language: Language,
): EmailMessage {
  return letters[name](plainFacts(facts), language);
}

/** What organisers write in lines of their own. */
const WRITTEN = ["reason", "body", "opening", "closing"];

/**
 * What people typed, without the control characters that hold a mark, so that no mark can be made from it; and on one
 * line each, so that no name or title looks like a line of ours. What an organiser writes alone may have several.
 */
function plainFacts<T>(facts: T, name?: string): T {
  if (typeof facts === "string")
    return (name !== undefined && WRITTEN.includes(name) ? cleanText(facts) : oneLine(facts)) as T;
  if (Array.isArray(facts)) return facts.map((each) => plainFacts(each as unknown)) as T;
  if (facts === null || typeof facts !== "object") return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, plainFacts(fact, key)])) as T;
}
