import { whenOf } from "#app/events/when.ts";
import { addressOf } from "#app/calendar/text.ts";
import type { Fact } from "#app/components/facts.tsx";
import type { InvitationProps } from "#app/components/invitation.tsx";
import type { Link } from "#app/components/page.tsx";
import type { Sentence } from "#app/components/words.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { isHeld, isOutdated, stateOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { atClock, dateLine } from "#app/language/dates.ts";
import { siteWords } from "#app/language/site.ts";
import { eventWords } from "#app/language/event.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { whenSentence } from "#app/language/when.ts";
import type { Programme } from "#app/programme/queries.ts";
import { wallOf, type When } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { deadlineText, registrationView } from "./registration.ts";
import { chipOf, isMoved, seatsView, type SeatsView } from "./status.ts";
import { langIfOther, linkOf, mapLink, placeLine, said } from "./text.ts";
import { dayLineOf, tileOf } from "./when.ts";

/** A fact whose detail is plain: sentences, and links where there are any. */
export interface PlainFact extends Omit<Fact, "detail"> {
  readonly sentences: readonly Sentence[];
  readonly links?: readonly Link[];
}

export interface InvitationView extends Omit<InvitationProps, "more" | "action" | "deadline"> {
  readonly more: readonly Sentence[];
  readonly action: { readonly href: string; readonly text: string; readonly lang?: string } | null;
  readonly sentences: readonly Sentence[];
  readonly seats?: SeatsView;
}

/** The head of an event's page. */
export function invitationView(
  page: EventPage,
  programme: Programme,
  hasRecording: boolean,
  language: Language,
  now: Instant,
): InvitationView {
  const { event, series, seats } = page;
  const titleLang = langIfOther(event.lang, language);
  const line = dayLineOf(event, programme.sessions, language, now);
  const seatView = seatsView(event, seats, stateOf(event, seats, now), language);
  return {
    date: tileOf(event, language),
    kicker: event.kicker ?? eventWords[language].type[event.type],
    ...(titleLang && event.kicker && { kickerLang: titleLang }),
    ...(series && { series: { href: inLanguage(language, `/series/${series.slug}`), text: series.name } }),
    title: event.title,
    ...(titleLang && { titleLang }),
    ...(event.theme && { subtitle: event.theme }),
    sentence: `${whenSentence(whenOf(event), language)}.`,
    ...(titleLang && event.time_text && { sentenceLang: titleLang }),
    more: [doorsSentence(event, language), placeSentence(page, language)].filter((one) => one !== null),
    status: chipOf(event, seats, now, language, hasRecording),
    ...registrationView(page, language, now),
    ...(seatView && { seats: seatView }),
    ...(line && { line }),
  };
}

/** «Enkel frokost og registrering fra kl. 08.30.» */
function doorsSentence(event: EventRow, language: Language): Sentence | null {
  if (!event.doors_at) return null;
  const words = eventWords[language];
  const time = atClock(wallOf(event.doors_at, event.zone).time, language).replace(/^at /, "");
  return said(
    `${words.doorsLine(event.doors_text ?? words.doorsPlain, time)}.`,
    event.doors_text ? event.lang : null,
    language,
  );
}

function placeSentence({ event, venue, room }: EventPage, language: Language): Sentence | null {
  const name = venue
    ? room
      ? `${room.name}, ${venue.name}`
      : venue.name
    : placeLine(event, venue, room, language);
  return name && said(`${name}.`, venue?.lang ?? event.lang, language);
}

/** When and where, as two sentences: what stands above a form, on a receipt, on a person's own page. */
export function whenAndWhere(
  { event, venue, room }: Pick<EventPage, "event" | "venue" | "room">,
  language: Language,
): Sentence[] {
  const place = placeLine(event, venue, room, language);
  return [whenSaid(event, language), ...(place ? [said(place, venue?.lang ?? event.lang, language)] : [])];
}

/** When it is; a vague time in the organiser's own words says its language. */
function whenSaid(event: EventRow, language: Language): Sentence {
  return said(whenSentence(whenOf(event), language), event.time_text ? event.lang : null, language);
}

/** What everyone must know before reading on. */
export interface NoticeView {
  readonly tone: "cancelled" | "moved" | "outdated" | "info";
  readonly sentences: readonly Sentence[];
}

export function noticesOf(
  page: EventPage,
  language: Language,
  now: Instant,
  words: { outdated: string; demonstration: string },
): NoticeView[] {
  const { event } = page;
  const notices: NoticeView[] = [];
  if (event.is_demonstration) notices.push({ tone: "info", sentences: [words.demonstration] });
  if (event.status === "cancelled") {
    notices.push({
      tone: "cancelled",
      sentences: [cancelledSentence(event, language)],
    });
  }
  if (isMoved(event) && event.status === "published" && !isHeld(event, now))
    notices.push(movedNotice(event, language));
  if (isOutdated(event, now) && isHeld(event, now))
    notices.push({ tone: "outdated", sentences: [words.outdated] });
  return notices;
}

/** That it is called off, and why, where somebody has said it. */
function cancelledSentence(event: EventRow, language: Language): Sentence {
  const words = eventWords[language];
  if (!event.cancel_reason) return words.cancelled;
  return said(words.cancelledBecause(event.cancel_reason), event.lang, language);
}

function whenBefore(event: EventRow): When | null {
  const { previous_starts_at: startsAt, previous_ends_at: endsAt, zone } = event;
  if (startsAt !== null) return { kind: "instant", startsAt, endsAt, zone };
  const { previous_starts_on: startsOn, previous_ends_on: endsOn } = event;
  return startsOn === null ? null : { kind: "date", startsOn, endsOn };
}

/** That an event has been moved, and from when and where. */
export function movedNotice(event: EventRow, language: Language): NoticeView {
  const say = eventWords[language];
  const was = whenBefore(event);
  const before = was && whenSentence(was, language, { capital: false });
  const from = [
    before && say.movedFromTime(before),
    event.previous_place && said(say.movedFromPlace(event.previous_place), event.lang, language),
  ];
  return {
    tone: "moved",
    sentences: [say.moved, ...from.filter((one): one is Sentence => one !== null && one !== "")],
  };
}

/** Time, doors, place, deadline, audience, language, contact, accessibility. */
export function factsOf(page: EventPage, language: Language, now: Instant): PlainFact[] {
  const { event, venue, organisation } = page;
  const words = eventWords[language];
  const at = (path: string) => inLanguage(language, path);
  const deadline = deadlineText(event, language, now);
  const doors = doorsSentence(event, language);
  const facts: (PlainFact | null)[] = [
    {
      term: words.when,
      icon: "clock",
      sentences: [whenSaid(event, language), ...(doors ? [doors] : [])],
    },
    placeFact(page, language, now),
    deadline !== null || event.registration_mode === "email"
      ? { term: words.deadline, icon: "ticket", sentences: [deadline ?? words.noDeadline] }
      : null,
    event.audience
      ? { term: words.audience, icon: "people", sentences: [said(event.audience, event.lang, language)] }
      : null,
    { term: words.languagesSpoken, icon: "speech", sentences: [spokenLine(event, language)] },
    {
      term: words.organiser,
      sentences: [],
      links: [{ href: at(`/organisers/${organisation.slug}`), text: fullName(organisation) }],
    },
    ...partnerFacts(page, language),
    event.parent_programme
      ? { term: words.parentProgramme, sentences: [said(event.parent_programme, event.lang, language)] }
      : null,
    datesFact(page, language),
    contactFact(page, language),
    venue
      ? { term: words.accessibility, icon: "hearing-loop", sentences: accessLines(page, language) }
      : null,
    detailsFact(page, language),
    event.proviso
      ? { term: words.proviso, icon: "info", sentences: [said(event.proviso, event.lang, language)] }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** Where it is, or was; of what is over and never had a known place nothing is said. */
function placeFact({ event, venue, room }: EventPage, language: Language, now: Instant): PlainFact | null {
  const words = eventWords[language];
  const line = placeLine(event, venue, room, language);
  if (!line && isHeld(event, now)) return null;
  const map = venue && mapLink(venue);
  return {
    term: words.place,
    icon: "pin",
    sentences: [line ? said(line, venue?.lang ?? event.lang, language) : words.placeToCome],
    ...(map && { links: [{ href: map, text: words.map }] }),
  };
}

function spokenLine(event: EventRow, language: Language): string {
  const { spoken } = eventWords[language];
  const names = event.spoken_languages.split(",").map((tag) => spoken[tag] ?? tag);
  return listOf(new Set(names), language);
}

/** «Direktoratet for forvaltning og IKT (Difi)». */
export function fullName(organisation: { name: string; acronym: string | null }): string {
  return organisation.acronym ? `${organisation.name} (${organisation.acronym})` : organisation.name;
}

function partnerFacts({ partners }: EventPage, language: Language): PlainFact[] {
  const words = eventWords[language];
  return [...new Set(partners.map((partner) => partner.role))].map((role) => ({
    term: words.partner[role],
    sentences: [],
    links: partners
      .filter((partner) => partner.role === role)
      .map((partner) => ({
        href: inLanguage(language, `/organisers/${partner.slug}`),
        text: fullName(partner),
      })),
  }));
}

/** «Onsdag 17. januar 2018: Søknadsfrist, Medfinansieringsordningen». */
function datesFact({ dates }: EventPage, language: Language): PlainFact | null {
  if (dates.length === 0) return null;
  return {
    term: siteWords[language].importantDates,
    icon: "calendar",
    sentences: dates.map((one) =>
      said(`${dateLine(one.falls_on, language)}: ${one.label}, ${one.title}`, one.lang, language),
    ),
  };
}

/** Where another site tells more. */
function detailsFact({ event }: EventPage, language: Language): PlainFact | null {
  if (!event.details_site) return null;
  const words = eventWords[language];
  const href = linkOf(event.details_url);
  const text = words.detailsAt(event.details_site);
  return {
    term: words.details,
    icon: "external",
    ...(href ? { sentences: [], links: [{ href, text }] } : { sentences: [text] }),
  };
}

function contactFact({ event }: EventPage, language: Language): PlainFact | null {
  if (!event.contact_name && !event.contact_email) return null;
  return {
    term: eventWords[language].contact,
    icon: "mail",
    sentences: [event.contact_name, event.contact_phone].filter((one) => one !== null),
    ...(event.contact_email && {
      links: [{ href: `mailto:${addressOf(event.contact_email)}`, text: event.contact_email }],
    }),
  };
}

function accessLines({ venue, room }: EventPage, language: Language): Sentence[] {
  const words = eventWords[language];
  const stepFree = room?.is_step_free ?? venue!.is_step_free;
  const loop = room?.has_hearing_loop ?? venue!.has_hearing_loop;
  const lines = [
    stepFree === null ? null : stepFree ? words.stepFree : words.notStepFree,
    loop === null ? null : loop ? words.hearingLoop : words.noHearingLoop,
    venue!.accessibility_note && said(venue!.accessibility_note, venue!.lang, language),
  ].filter((line): line is Sentence => line !== null && line !== "");
  return lines.length > 0 ? lines : [words.accessibilityUnknown];
}
