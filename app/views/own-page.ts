import type { App } from "#app/app.ts";
import { eventPage } from "#app/events/event-page.ts";
import { publicEventById } from "#app/events/queries.ts";
import { closesAt } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { placeInLine, registrationByToken } from "#app/registration/queries.ts";
import { hasStarted, isLive } from "#app/registration/rules.ts";
import type { Instant } from "#db/schema.ts";
import { whenAndWhere } from "./event.ts";
import { frameFor } from "./frame.ts";
import { langIfOther } from "./text.ts";

/** A person's own page, by the link in their letters: how they stand, and the way out; null for a link that opens nothing. */
export async function ownPageView(
  app: App,
  token: string,
  language: Language,
  now: Instant,
  address: string,
) {
  const registration = await registrationByToken(app.db, token, now);
  const event = registration && (await publicEventById(app.db, registration.event_id));
  if (!registration || !event) return null;
  const { organisation, venue, room } = await eventPage(app.db, event);
  const words = registrationWords[language];
  const lang = langIfOther(event.lang, language);
  const canCancel = isLive(registration.status) && !hasStarted(event, now);
  const closes = closesAt(event);
  const isBinding =
    registration.status === "confirmed" && event.deadline_at !== null && closes !== null && closes <= now;
  const place = await placeInLine(app.db, registration);
  const who = event.contact_name ?? organisation.acronym ?? organisation.name;
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: words.own.heading[registration.status],
      organiser: organisation,
      isPrivate: true,
    }),
    status: registration.status,
    heading: words.own.heading[registration.status],
    sentences: [
      registration.status === "cancelled" ? words.cancellation.done : null,
      place === null ? null : words.own.placeInLine(place),
      canCancel ? (isBinding ? words.own.isBinding(who) : words.own.canCancel) : null,
      isLive(registration.status) && !canCancel ? words.own.hasStarted : null,
    ].filter((one) => one !== null),
    event: { href: inLanguage(language, `/events/${event.slug}`), title: event.title, ...(lang && { lang }) },
    facts: whenAndWhere({ event, venue, room }, language),
    mine: {
      heading: words.own.yourRegistration,
      facts: [
        { term: words.form.name, detail: registration.name },
        { term: words.form.email, detail: registration.email },
        ...(registration.organisation
          ? [{ term: words.form.organisation, detail: registration.organisation }]
          : []),
      ],
    },
    cancel: canCancel
      ? { href: inLanguage(language, `/registrations/${token}/cancellation`), text: words.own.cancelLink }
      : null,
    again:
      registration.status === "cancelled"
        ? { href: inLanguage(language, `/events/${event.slug}/register`), text: words.own.registerAgain }
        : null,
    cancellation: {
      heading: words.cancellation.heading,
      sentence:
        registration.status === "confirmed" ? words.cancellation.confirmed : words.cancellation.waiting,
      button: words.cancellation.button,
      keep: { href: inLanguage(language, `/registrations/${token}`), text: words.cancellation.keep },
      action: inLanguage(language, `/registrations/${token}/cancellation`),
    },
    passedOn: words.cancellation.passedOn,
  };
}
