import type { App } from "#app/app.ts";
import type { OwnRegistration } from "#app/web/doors.ts";
import { inLanguage } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { ownWords } from "#app/language/own-page.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { Faults } from "#app/registration/form/read-form.ts";
import { withFaultTitle } from "./change-page.ts";
import { ownHead } from "./own-page.ts";

/** What came back with a form that could not be taken. */
export interface HandOverAnswer {
  readonly typed: URLSearchParams;
  readonly faults: Faults<"name" | "email">;
}

const NOTHING: HandOverAnswer = { typed: new URLSearchParams(), faults: {} };

/** The form by which a person gives their seat to a colleague. */
export function handOverView(
  app: App,
  own: OwnRegistration,
  language: Language,
  address: string,
  { typed, faults }: HandOverAnswer = NOTHING,
) {
  const { form } = registrationWords[language];
  const { handOver: words } = ownWords[language];
  const names = ["name", "email"] as const;
  const errors = names.flatMap((name) =>
    faults[name] ? [{ name, text: faultSentence(faults[name], language) }] : [],
  );
  const field = (name: "name" | "email") => {
    const error = errors.find((one) => one.name === name)?.text;
    return {
      name,
      label: words[name],
      mark: form.mustBeFilled,
      defaultValue: typed.get(name) ?? "",
      ...(error && { error }),
    };
  };
  const head = ownHead(app, own, words.heading, language, address);
  return {
    ...head,
    frame: errors.length > 0 ? withFaultTitle(head.frame, form.titleWithFaults) : head.frame,
    lead: words.lead,
    summary: form.summary,
    errors,
    form: {
      action: inLanguage(language, `/registrations/${own.token}/hand-over`),
      name: field("name"),
      email: field("email"),
      button: words.button,
      keep: { href: inLanguage(language, `/registrations/${own.token}`), text: words.keep },
    },
  };
}
