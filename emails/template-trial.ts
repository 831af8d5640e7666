import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { aftermath } from "./aftermath.ts";
import { eventCalledOff } from "./event-called-off.ts";
import { eventChanged } from "./event-changed.ts";
import type { AftermathFacts, TemplateLetter, TemplateTrialFacts } from "./facts.ts";
import { withLinks, type EmailMessage } from "./message.ts";
import { registrationCancelled } from "./registration-cancelled.ts";
import { registrationConfirmed } from "./registration-confirmed.ts";
import { registrationDeclined } from "./registration-declined.ts";
import { registrationOffered } from "./registration-offered.ts";
import { registrationPromoted } from "./registration-promoted.ts";
import { registrationReceived } from "./registration-received.ts";
import { registrationReminder } from "./registration-reminder.ts";
import { registrationWaitlisted } from "./registration-waitlisted.ts";

const letters: Record<TemplateLetter, (facts: AftermathFacts, language: Language) => EmailMessage> = {
  "registration-confirmed": registrationConfirmed,
  "registration-received": registrationReceived,
  "registration-waitlisted": registrationWaitlisted,
  "registration-promoted": registrationPromoted,
  "registration-offered": registrationOffered,
  "registration-declined": registrationDeclined,
  "registration-reminder": registrationReminder,
  "registration-cancelled": registrationCancelled,
  "event-changed": eventChanged,
  "event-called-off": eventCalledOff,
  aftermath,
};

/**
 * To an organiser who wants to see a letter of ours with their own words in it: as one of the recipients gets it, but
 * that it says it is a trial, leads to no page of anybody's, and leaves the calendar alone.
 */
export function templateTrial(
  { of, ownUrl, ...facts }: TemplateTrialFacts,
  language: Language,
): EmailMessage {
  const message = letters[of](facts, language);
  // On a page it is looked at as it is: it is no trial before it is sent.
  if (ownUrl === null) return message;
  return {
    ...withLinks(message, { own: ownUrl }),
    subject: letterWords[language].rehearsal(message.subject),
    calendar: null,
  };
}
