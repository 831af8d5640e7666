import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { feedPanel } from "#app/views/feed-panel.ts";
import { frameFor } from "#app/views/frame.ts";
import type { OwnRegistration } from "#app/web/doors.ts";

/**
 * The calendar of all that somebody is registered for: what it holds, and its secret address.
 *
 * @param held the secret that this browser holds, whatever it opens
 */
export async function subscriptionView(
  app: App,
  own: OwnRegistration,
  held: string | undefined,
  language: Language,
  address: string,
) {
  const { email } = own.registration;
  const { subscription: words } = ownCalendarWords[language];
  const asked = new URL(address).searchParams;
  return {
    ...ownFrame(app, own, words.heading, language, address),
    lead: words.lead,
    done: asked.has("made") ? words.made : asked.has("ended") ? words.ended : null,
    sentences: [words.holds(email), words.secret, words.slow],
    panel: await feedPanel(app, { email }, held, subscriptionPath(own, language), language),
  };
}

/** The question before the address stops working. */
export function revocationView(app: App, own: OwnRegistration, language: Language, address: string) {
  const { revocation: words } = ownCalendarWords[language];
  const path = subscriptionPath(own, language);
  return {
    ...ownFrame(app, own, words.heading, language, address),
    sentence: words.sentence,
    form: { action: `${path}/revocation`, button: words.button, keep: { href: path, text: words.keep } },
  };
}

export function subscriptionPath({ token }: Pick<OwnRegistration, "token">, language: Language): string {
  return inLanguage(language, `/registrations/${token}/subscription`);
}

function ownFrame(app: App, own: OwnRegistration, heading: string, language: Language, address: string) {
  const { event, organisation } = own.page;
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: heading,
      organiser: organisation,
      isPrivate: true,
    }),
    heading,
    event: {
      href: inLanguage(language, `/registrations/${own.token}`),
      title: event.title,
      ...(event.lang !== language && { lang: event.lang }),
    },
  };
}
