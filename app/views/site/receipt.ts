import type { App } from "#app/app.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { Receipt } from "#app/registration/form/receipt.ts";
import { whenAndWhere } from "#app/views/event.ts";
import { frameFor } from "#app/views/frame.ts";
import { langIfOther } from "#app/views/text.ts";

/** What happened to a form, for half an hour; afterwards only where to look for it. Nothing secret. */
export function receiptView(
  app: App,
  { event, organisation, venue, room }: EventPage,
  receipt: Receipt | undefined,
  language: Language,
  address: string,
) {
  const words = registrationWords[language].receipt;
  const lang = langIfOther(event.lang, language);
  const heading = receipt ? words.heading[receipt.status] : event.title;
  const isPassedOn = receipt?.status === "handed-over";
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: heading,
      organiser: organisation,
      isPrivate: true,
    }),
    heading,
    ...(!receipt && lang && { headingLang: lang }),
    sentence: receipt ? sentenceOf(receipt, language) : words.gone,
    isDone: receipt?.status === "confirmed" || isPassedOn,
    colleagues: receipt && colleaguesOf(receipt, language),
    event: { href: inLanguage(language, `/events/${event.slug}`), title: event.title, ...(lang && { lang }) },
    facts: whenAndWhere({ event, venue, room }, language),
    wrong:
      receipt && !isPassedOn
        ? { href: inLanguage(language, `/events/${event.slug}/register`), text: words.wrongAddress }
        : null,
    noLetter: receipt ? words.noLetter : null,
    back: words.backToEvent,
  };
}

function sentenceOf({ status, email }: Receipt, language: Language): string {
  const words = registrationWords[language].receipt;
  return status === "handed-over" ? words.handedOver(email) : words[status](email);
}

/** Each colleague with what they got, in the order written; two may have one name. */
function colleaguesOf({ colleagues }: Receipt, language: Language) {
  if (colleagues.length === 0) return null;
  const words = registrationWords[language].receipt;
  const facts = colleagues.map(({ name, got }) => ({ term: name, detail: words.got[got] }));
  return { heading: words.colleagues, facts };
}
