import type { Refusal, RefusalCode, RefusalFacts } from "#app/refusal.ts";
import type { Deadline } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { deadlineWords } from "./dates.ts";
import { eventWords } from "./event.ts";
import type { Language, SameSentences } from "./language.ts";

/** What can be refused to one who registers. Organisers meet the others. */
type VisitorRefusal = Extract<
  RefusalCode,
  | "no-such-event"
  | "no-such-registration"
  | "event-withdrawn"
  | "event-cancelled"
  | "event-started"
  | "event-full"
  | "registration-not-open"
  | "registration-closed"
  | "registration-elsewhere"
  | "no-such-part"
  | "too-many-letters"
  | "too-many-forms"
>;

const nb = {
  "no-such-event": "Vi finner ikke arrangementet.",
  "no-such-registration": "Vi finner ikke påmeldingen.",
  "event-withdrawn": "Arrangementet er trukket tilbake.",
  "event-cancelled": "Arrangementet er avlyst.",
  "event-started": "Arrangementet har begynt, og påmeldingen er stengt.",
  "no-such-part": "Valget finnes ikke lenger. Velg på nytt.",
  "too-many-letters": "Vi har sendt mange brev til denne adressen. Prøv igjen om en time.",
  "too-many-forms": "Det har kommet mange påmeldinger herfra på kort tid. Prøv igjen om litt.",
  byEmail: (address: string) => `Du melder deg på med e-post til ${address}.`,
  atOrganiser: "Du melder deg på hos arrangøren.",
  atSite: (site: string) => `Du melder deg på hos arrangøren, på ${site}.`,
  system: "Beklager, noe gikk galt hos oss. Prøv igjen om litt.",
};

type Words = SameSentences<typeof nb>;

const nn: Words = {
  "no-such-event": "Vi finn ikkje arrangementet.",
  "no-such-registration": "Vi finn ikkje påmeldinga.",
  "event-withdrawn": "Arrangementet er trekt tilbake.",
  "event-cancelled": "Arrangementet er avlyst.",
  "event-started": "Arrangementet har byrja, og påmeldinga er stengd.",
  "no-such-part": "Valet finst ikkje lenger. Vel på nytt.",
  "too-many-letters": "Vi har sendt mange brev til denne adressa. Prøv igjen om ein time.",
  "too-many-forms": "Det har kome mange påmeldingar herifrå på kort tid. Prøv igjen om litt.",
  byEmail: (address) => `Du melder deg på med e-post til ${address}.`,
  atOrganiser: "Du melder deg på hos arrangøren.",
  atSite: (site) => `Du melder deg på hos arrangøren, på ${site}.`,
  system: "Orsak, noko gjekk gale hos oss. Prøv igjen om litt.",
};

const en: Words = {
  "no-such-event": "We cannot find the event.",
  "no-such-registration": "We cannot find the registration.",
  "event-withdrawn": "The event has been withdrawn.",
  "event-cancelled": "The event has been cancelled.",
  "event-started": "The event has begun, and registration is closed.",
  "no-such-part": "This choice is no longer there. Choose again.",
  "too-many-letters": "We have sent many letters to this address. Try again in an hour.",
  "too-many-forms": "Many registrations have come from here in a short time. Try again in a while.",
  byEmail: (address) => `You register by email to ${address}.`,
  atOrganiser: "You register with the organiser.",
  atSite: (site) => `You register with the organiser, at ${site}.`,
  system: "Sorry, something went wrong on our side. Try again in a while.",
};

const words: Record<Language, Words> = { nb, nn, en };

/**
 * Why not, and what now: the sentence for one who wanted to register or to cancel. Names the deadline that was
 * missed, as it was entered: without a clock where it had none.
 */
export function refusalSentence({ code, facts }: Refusal, language: Language, now: Instant): string {
  const event = eventWords[language];
  switch (code as VisitorRefusal) {
    case "registration-closed":
      return withContact(closedSentence(facts, language, now), facts, language);
    case "registration-not-open":
      return `${event.registrationOpens(deadlineWords(opening(facts), language, now))}.`;
    case "event-full":
      return withContact(event.full, facts, language);
    case "event-started":
      return withContact(words[language]["event-started"], facts, language);
    case "registration-elsewhere":
      return elsewhere(facts, words[language]);
    case "no-such-event":
    case "no-such-registration":
    case "event-withdrawn":
    case "event-cancelled":
    case "no-such-part":
    case "too-many-letters":
    case "too-many-forms":
      return words[language][code as keyof Words & VisitorRefusal];
    default:
      return words[language].system;
  }
}

function closedSentence(facts: RefusalFacts, language: Language, now: Instant): string {
  const deadline = deadlineIn(facts);
  if (!deadline) return eventWords[language].registrationClosedPlain;
  return eventWords[language].registrationClosed(deadlineWords(deadline, language, now, { weekday: false }));
}

function deadlineIn({ deadlineAt, deadlineOn, zone }: RefusalFacts): Deadline | null {
  if (deadlineOn) return { kind: "date", on: String(deadlineOn), zone: String(zone) };
  return deadlineAt ? { kind: "instant", at: String(deadlineAt), zone: String(zone) } : null;
}

function opening({ opensAt, zone }: RefusalFacts): Deadline {
  return { kind: "instant", at: String(opensAt), zone: String(zone) };
}

function withContact(sentence: string, facts: RefusalFacts, language: Language): string {
  const { contactName: name, contactEmail: email } = facts;
  const who = name && email ? `${name} (${email})` : (name ?? email);
  return who ? `${sentence} ${eventWords[language].contactIfLate(String(who))}` : sentence;
}

function elsewhere({ mode, email, site }: RefusalFacts, said: Words): string {
  if (mode === "email" && email) return said.byEmail(String(email));
  return site ? said.atSite(String(site)) : said.atOrganiser;
}
