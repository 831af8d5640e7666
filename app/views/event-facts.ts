import { addressOf } from "#app/calendar/text.ts";
import type { Fact } from "#app/components/facts.tsx";
import type { Link } from "#app/components/page.tsx";
import type { Sentence } from "#app/components/words.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { isHeld } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { siteWords } from "#app/language/site.ts";
import { eventWords } from "#app/language/event.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { deadlineText } from "./registration.ts";
import { linkOf, mapLink, placeLine, said } from "./text.ts";
import { doorsSentence, whenSaid } from "./event.ts";

/** A fact whose detail is plain: sentences, and links where there are any. */
export interface PlainFact extends Omit<Fact, "detail"> {
  readonly sentences: readonly Sentence[];
  readonly links?: readonly Link[];
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
