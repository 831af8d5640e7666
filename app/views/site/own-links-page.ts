import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { faultSentence } from "#app/language/faults.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { ReadOwnLinks } from "#app/registration/form/form.ts";
import { frameFor } from "#app/views/frame.ts";

/** What came back with a form that could not be taken. */
export interface OwnLinksAnswer {
  readonly typed: string | undefined;
  readonly faults: Extract<ReadOwnLinks, { ok: false }>["faults"];
}

const NOTHING: OwnLinksAnswer = { typed: undefined, faults: {} };

/** The page by which one is mailed all one's links: the form, fresh or as it came back; or that it was sent. */
export function ownLinksView(
  app: App,
  language: Language,
  address: string,
  { typed, faults }: OwnLinksAnswer = NOTHING,
) {
  const { ownLinks: words, form, receipt } = registrationWords[language];
  const isSent = new URL(address).searchParams.has("sent") && faults.email === undefined;
  const fault = faults.email && faultSentence(faults.email, language);
  const action = inLanguage(language, "/registrations");
  const heading = isSent ? words.sentHeading : words.heading;
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: fault ? form.titleWithFaults(heading) : heading,
      isPrivate: true,
    }),
    heading,
    lead: isSent ? null : words.lead,
    sent: isSent
      ? { sentence: words.sent, noLetter: receipt.noLetter, again: { href: action, text: words.again } }
      : null,
    form: isSent
      ? null
      : {
          action,
          typed,
          fault,
          label: form.email,
          mark: form.mustBeFilled,
          description: words.emailDescription,
          button: words.button,
        },
    summary: form.summary,
    errors: fault ? [{ name: "email", text: fault }] : [],
  };
}
