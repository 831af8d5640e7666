import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import type { Programme, ProgrammeSession } from "#app/programme/queries.ts";
import { isoWithOffset } from "#app/time.ts";
import type { AttendanceMode, EventRow, EventType, Instant, RoomRow, VenueRow } from "#db/schema.ts";
import { registrationOf, SCHEMA, type Node } from "./structured-offer.ts";
import { organisersOf, peopleOf, performersOf } from "./structured-people.ts";

const typeOf: Record<EventType, string> = {
  "breakfast-seminar": "EducationEvent",
  "breakfast-meeting": "BusinessEvent",
  "dialogue-meeting": "BusinessEvent",
  seminar: "EducationEvent",
  "experience-gathering": "BusinessEvent",
  "information-meeting": "EducationEvent",
  conference: "BusinessEvent",
  launch: "BusinessEvent",
  workshop: "EducationEvent",
  award: "Event",
};

const attendanceModeOf: Record<AttendanceMode, string> = {
  physical: `${SCHEMA}OfflineEventAttendanceMode`,
  stream: `${SCHEMA}OnlineEventAttendanceMode`,
  both: `${SCHEMA}MixedEventAttendanceMode`,
};

/**
 * An event as search engines read it: facts that the page says too, and nothing that is not known.
 *
 * A date without a clock stays a date, and an unknown one is left out.
 *
 * Source: schema.org, Event.
 */
export function eventJsonLd(
  page: EventPage,
  programme: Programme,
  publicUrl: string,
  language: Language,
): Node {
  const { event, series, venue, room } = page;
  const at = (path: string) => publicUrl + inLanguage(language, path);
  const url = at(`/events/${event.slug}`);
  return {
    "@context": "https://schema.org",
    "@type": typeOf[event.type],
    "@id": `${publicUrl}/events/${event.slug}`,
    url,
    name: event.title,
    ...((event.lead ?? event.theme) && { description: event.lead ?? event.theme }),
    inLanguage: oneOrAll(event.spoken_languages.split(",")),
    ...timesOf(event),
    ...statusOf(event),
    eventAttendanceMode: attendanceModeOf[event.attendance],
    location: oneOrAll([placeOf(event, venue, room), streamOf(event, url)]),
    organizer: oneOrAll(organisersOf(page, at)),
    performer: performersOf([...programme.appearances, ...programme.sessions.flatMap(peopleOf)], at),
    ...registrationOf(page, url),
    ...(series && {
      superEvent: { "@type": "EventSeries", name: series.name, url: at(`/series/${series.slug}`) },
    }),
    subEvent: sessionsOf(page, programme, url, at),
  };
}

/** Several as a list, one as itself, none as nothing. */
function oneOrAll<T>(all: readonly (T | undefined)[]): T | T[] | undefined {
  const known = all.filter((one) => one !== undefined);
  return known.length > 1 ? known : known[0];
}

function timesOf(event: EventRow): Node {
  const at = (instant: Instant | null) => instant && isoWithOffset(instant, event.zone);
  const [start, end] =
    event.time_kind === "instant"
      ? [at(event.starts_at), at(event.ends_at)]
      : [event.starts_on, event.ends_on];
  return {
    ...(start && { startDate: start }),
    ...(end && { endDate: end }),
    ...(event.doors_at && { doorTime: at(event.doors_at) }),
  };
}

function statusOf(event: EventRow): Node {
  if (event.status === "cancelled") return { eventStatus: `${SCHEMA}EventCancelled` };
  const { previous_starts_at: before, previous_starts_on: day } = event;
  if (before !== null && before !== event.starts_at) {
    return { eventStatus: `${SCHEMA}EventRescheduled`, previousStartDate: isoWithOffset(before, event.zone) };
  }
  if (day !== null) return { eventStatus: `${SCHEMA}EventRescheduled`, previousStartDate: day };
  return { eventStatus: `${SCHEMA}EventScheduled` };
}

function placeOf(event: EventRow, venue: VenueRow | undefined, room: RoomRow | undefined): Node | undefined {
  if (event.attendance === "stream") return undefined;
  if (!venue) return event.place_text ? { "@type": "Place", name: event.place_text } : undefined;
  const { name, street, city, latitude, longitude } = venue;
  return {
    "@type": "Place",
    name: room ? `${room.name}, ${name}` : name,
    ...((street ?? city) && {
      address: {
        "@type": "PostalAddress",
        ...(street && { streetAddress: street }),
        ...(city && { addressLocality: city }),
      },
    }),
    ...(latitude !== null &&
      longitude !== null && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}

/** The page leads to the stream: its own address is for those who have registered. */
function streamOf(event: EventRow, url: string): Node | undefined {
  return event.attendance === "physical" ? undefined : { "@type": "VirtualLocation", url };
}

/** Those with a time; undefined when there are none. */
function sessionsOf(page: EventPage, { sessions }: Programme, url: string, at: (path: string) => string) {
  const timed = sessions.filter((session) => session.starts_at !== null && session.kind !== "break");
  return timed.length > 0 ? timed.map((session) => sessionOf(page, session, url, at)) : undefined;
}

function sessionOf(
  page: EventPage,
  session: ProgrammeSession,
  url: string,
  at: (path: string) => string,
): Node {
  const { event, venue } = page;
  return {
    "@type": "Event",
    name: session.title,
    url: `${url}/sessions/${session.slug}`,
    startDate: isoWithOffset(session.starts_at!, event.zone),
    ...(session.ends_at && { endDate: isoWithOffset(session.ends_at, event.zone) }),
    location: oneOrAll([placeOf(event, venue, session.room), streamOf(event, url)]),
    performer: performersOf(peopleOf(session), at),
  };
}

/**
 * Data as text that can stand inside a `<script>`: no tag, comment or line end of JavaScript can come of it.
 *
 * Source: ECMA-404 §9: any character of a string may be written as \uXXXX.
 */
export function escapeJsonLd(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
