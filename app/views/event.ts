import { whenOf } from "#app/events/when.ts";
import type { InvitationProps } from "#app/components/invitation.tsx";
import type { Sentence } from "#app/components/words.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { stateOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { atClock } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { whenSentence } from "#app/language/when.ts";
import type { Programme } from "#app/programme/queries.ts";
import { wallOf } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { registrationView } from "./registration.ts";
import { chipOf, seatsView, type SeatsView } from "./status.ts";
import { langIfOther, placeLine, said } from "./text.ts";
import { dayLineOf, tileOf } from "./when.ts";

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
export function doorsSentence(event: EventRow, language: Language): Sentence | null {
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
export function whenSaid(event: EventRow, language: Language): Sentence {
  return said(whenSentence(whenOf(event), language), event.time_text ? event.lang : null, language);
}
