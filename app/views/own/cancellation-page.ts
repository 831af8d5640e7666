import type { App } from "#app/app.ts";
import type { OwnRegistration } from "#app/web/doors.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { ownWords } from "#app/language/own-page.ts";
import { registrationWords } from "#app/language/registration.ts";
import type { Instant } from "#db/schema.ts";
import { ownHead } from "./own-page.ts";
import { headingOf, standingOf } from "./own-standing.ts";

/** The question before a claim is given back, or an offer declined; without it where there is nothing to give back. */
export function cancellationView(
  app: App,
  own: OwnRegistration,
  language: Language,
  now: Instant,
  address: string,
) {
  const { token, registration, page } = own;
  const { canCancel, isBinding } = standingOf(registration, page, now);
  const { cancellation: words } = registrationWords[language];
  const { offer, cannotCome } = ownWords[language];
  const isOffer = registration.status === "offered";
  const question = isOffer ? offer.declineHeading : words.heading;
  return {
    ...ownHead(app, own, canCancel ? question : headingOf(registration, language), language, address),
    form: canCancel
      ? {
          action: inLanguage(language, `/registrations/${token}/cancellation`),
          sentence: isOffer
            ? offer.declineSentence
            : registration.status === "confirmed"
              ? words.confirmed
              : words.waiting,
          button: isOffer ? offer.decline : isBinding ? cannotCome : words.button,
          keep: {
            href: inLanguage(language, `/registrations/${token}`),
            text: isOffer ? offer.declineKeep : words.keep,
          },
        }
      : null,
  };
}
