import type { App } from "#app/app.ts";
import { faultSentence } from "#app/language/faults.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { registrationWords } from "#app/language/registration.ts";
import { signInWords } from "#app/language/sign-in.ts";
import type { Refusal } from "#app/refusal.ts";
import type { AddressFault } from "#app/registration/form/address.ts";
import { frameFor } from "#app/views/frame.ts";

/** What came back with a form that could not be taken. */
export interface SignInAnswer {
  readonly typed: string;
  readonly fault: AddressFault | Refusal;
}

/** The page that asks for the address. @param next where one was going */
export function askView(app: App, address: string, next: string | null, answer?: SignInAnswer) {
  const language = languageOf(address);
  const words = signInWords[language];
  const fault = answer && faultOf(app, answer.fault, language);
  return {
    ...headOf(app, address, words.heading, fault),
    lead: words.lead,
    form: {
      action: inLanguage(language, "/sign-in"),
      next,
      typed: answer?.typed,
      label: words.email,
      description: words.emailDescription,
      button: words.send,
    },
    attendee: {
      sentence: words.attendee,
      link: { href: inLanguage(language, "/registrations"), text: words.toRegistrations },
    },
    ...faultView(language, "email", fault),
  };
}

function faultOf(app: App, fault: AddressFault | Refusal, language: Language): string {
  return typeof fault === "string"
    ? faultSentence(fault, language)
    : refusalSentence(fault, language, app.now());
}

/** What is wrong with a code that was typed. */
export type CodeFault = "shape" | Refusal;

/** The page that waits for the code. @param email as it was typed; undefined where this browser did not ask */
export function codeView(app: App, address: string, email: string | undefined, given?: CodeFault) {
  const language = languageOf(address);
  const words = signInWords[language].code;
  const fault = given && codeSentence(given, language);
  return {
    ...headOf(app, address, words.heading, fault),
    lead: email ? words.sentTo(email) : words.sent,
    form: {
      action: new URL(address).pathname,
      label: words.label,
      description: words.description,
      button: words.button,
    },
    noLetter: {
      heading: words.noLetter,
      sentence: words.noLetterWays,
      again: { href: inLanguage(language, "/sign-in"), text: words.again },
    },
    ...faultView(language, "code", fault),
  };
}

function codeSentence(fault: CodeFault, language: Language): string {
  const words = signInWords[language].code;
  if (fault === "shape") return words.shape;
  return fault.code === "wrong-code" ? words.wrong(Number(fault.facts.left)) : words.ended;
}

/** The page that a link of a letter opens: one button. @param email undefined for a link that works no longer */
export function linkView(app: App, address: string, email: string | undefined) {
  const language = languageOf(address);
  const words = signInWords[language].link;
  const heading = email ? words.heading : words.deadHeading;
  return {
    ...headOf(app, address, heading, undefined),
    lead: email ? words.as(email) : words.dead,
    form: email ? { action: new URL(address).pathname, button: words.button, notYou: words.notYou } : null,
    again: email ? null : { href: inLanguage(language, "/sign-in"), text: signInWords[language].code.again },
  };
}

function headOf(app: App, address: string, heading: string, fault: string | undefined) {
  const { titleWithFaults } = registrationWords[languageOf(address)].form;
  const title = fault ? titleWithFaults(heading) : heading;
  return { frame: frameFor(app.config.publicUrl, address, { title, isPrivate: true }), heading };
}

function faultView(language: Language, name: string, fault: string | undefined) {
  return {
    mark: registrationWords[language].form.mustBeFilled,
    fault,
    summary: registrationWords[language].form.summary,
    errors: fault ? [{ name, text: fault }] : [],
  };
}
