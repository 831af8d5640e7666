import type { App } from "#app/app.ts";
import type { OwnRegistration } from "#app/web/doors.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { whenOf } from "#app/events/when.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { ownWords } from "#app/language/own-page.ts";
import { registrationWords } from "#app/language/registration.ts";
import { givenBy } from "#app/registration/given.ts";
import { placeInLine } from "#app/registration/queries.ts";
import type { Instant } from "#db/schema.ts";
import { whenAndWhere } from "#app/views/event.ts";
import { frameFor } from "#app/views/frame.ts";
import { ownFacts } from "./own-facts.ts";
import { headingOf, standingOf, standingSentences } from "./own-standing.ts";
import { langIfOther } from "#app/views/text.ts";

/** A person's own page, by the link in their letters: how they stand, what they have said, and what they can do. */
export async function ownPageView(
  app: App,
  own: OwnRegistration,
  language: Language,
  now: Instant,
  address: string,
) {
  const { registration, page } = own;
  const [asked, given, place] = await Promise.all([
    askedForm(app.db, page.event),
    givenBy(app.db, registration.id),
    placeInLine(app.db, registration),
  ]);
  return {
    ...ownHead(app, own, headingOf(registration, language), language, address),
    status: registration.status,
    done: doneOf(own, language, address),
    sentences: standingSentences(registration, page, place, language, now),
    mine: {
      heading: registrationWords[language].own.yourRegistration,
      facts: ownFacts(registration, page, asked, given, language),
    },
    actions: actionsOf(own, language, now),
  };
}

/** What every page of a registration begins with. */
export function ownHead(
  app: App,
  { page }: OwnRegistration,
  heading: string,
  language: Language,
  address: string,
) {
  const { event, organisation } = page;
  const lang = langIfOther(event.lang, language);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: heading,
      organiser: organisation,
      isPrivate: true,
    }),
    heading,
    event: { href: inLanguage(language, `/events/${event.slug}`), title: event.title, ...(lang && { lang }) },
    facts: whenAndWhere(page, language),
  };
}

/** What the person did just now, where the page does not say it anyhow. */
function doneOf({ registration }: OwnRegistration, language: Language, address: string): string | null {
  const asked = new URL(address).searchParams;
  const { change, handOver } = ownWords[language];
  if (asked.has("changed")) return change.done;
  if (asked.has("not-handed-over")) return handOver.refused;
  const isPassedOn = asked.has("passed-on") && registration.status === "cancelled";
  return isPassedOn ? registrationWords[language].cancellation.passedOn : null;
}

/** At most one of them is filled: taking what is offered, else changing. */
function actionsOf({ token, registration, page }: OwnRegistration, language: Language, now: Instant) {
  const { own } = registrationWords[language];
  const words = ownWords[language];
  const calendar = ownCalendarWords[language];
  const standing = standingOf(registration, page, now);
  const at = (path: string) => inLanguage(language, `/registrations/${token}${path}`);
  const link = (isThere: boolean, href: string, text: string) => (isThere ? { href, text } : null);
  const hasEntry =
    registration.status === "confirmed" &&
    registration.calendar_uid !== null &&
    whenOf(page.event).kind !== "unknown";
  return {
    accept: link(standing.isOffered, at("/acceptance"), words.offer.accept),
    decline: link(standing.isOffered, at("/cancellation"), words.offer.decline),
    change: link(standing.canChange && !standing.isOffered, at("/change"), words.change.link),
    handOver: link(standing.canHandOver, at("/hand-over"), words.handOver.link),
    cancel: link(
      standing.canCancel && !standing.isOffered,
      at("/cancellation"),
      standing.isBinding ? words.cannotCome : own.cancelLink,
    ),
    again: link(
      standing.canRegisterAgain,
      inLanguage(language, `/events/${page.event.slug}/register`),
      own.registerAgain,
    ),
    calendars: [
      ...(hasEntry ? [{ href: at("/invitation.ics"), text: words.calendar, kind: "download" as const }] : []),
      ...(registration.calendar_uid === null
        ? []
        : [{ href: at("/calendar"), text: calendar.check.link, kind: "mail" as const }]),
      { href: at("/subscription"), text: calendar.subscription.link, kind: "calendar" as const },
    ],
  };
}
