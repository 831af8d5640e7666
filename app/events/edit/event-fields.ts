import type { EventRow } from "#db/schema.ts";
import type { EventPage } from "../event-page.ts";
import { givenDeadline, givenTime, wallTimeOf } from "../when.ts";
import type { ContactFields, EventFields, PlaceFields, RegistrationFields, TextFields } from "./fields.ts";

export type Formed = Pick<EventPage, "event" | "seats" | "topics" | "keywords" | "partners">;

/** What an event's form shows before anybody has typed. Saved as it is, it changes nothing. */
export function eventFields(page: Formed): EventFields {
  return {
    texts: textFields(page),
    place: placeFields(page.event),
    registration: registrationFields(page),
    contact: contactFields(page),
  };
}

export function textFields({ event, topics, keywords }: Formed): TextFields {
  return {
    title: event.title,
    lang: event.lang,
    type: event.type,
    seriesId: event.series_id ?? "",
    kicker: event.kicker ?? "",
    theme: event.theme ?? "",
    lead: event.lead ?? "",
    body: event.body ?? "",
    goal: event.goal ?? "",
    purpose: event.purpose ?? "",
    parentProgramme: event.parent_programme ?? "",
    audience: event.audience ?? "",
    spokenLanguages: event.spoken_languages.split(",").filter(Boolean),
    proviso: event.proviso ?? "",
    topics,
    keywords,
  };
}

export function placeFields(event: EventRow): PlaceFields {
  return {
    when: givenTime(event),
    doorsText: event.doors_text ?? "",
    venueId: event.venue_id ?? "",
    roomId: event.room_id ?? "",
    placeText: event.place_text ?? "",
    attendance: event.attendance,
    streamUrl: event.stream_url ?? "",
  };
}

export function registrationFields({ event, seats }: Formed): RegistrationFields {
  return {
    mode: event.registration_mode,
    seats: Object.fromEntries(seats.map(({ kind, capacity }) => [kind, capacity])),
    hasWaitlist: event.has_waitlist === 1,
    allocation: event.allocation,
    opens: event.registration_opens_at ? wallTimeOf(event.registration_opens_at, event.zone) : "",
    deadline: givenDeadline(event),
    answerOn: event.answer_on ?? "",
    address: event.registration_email ?? "",
    url: event.registration_url ?? "",
    site: event.registration_site ?? "",
    pointerText: event.pointer_text ?? "",
    hasCatering: event.has_catering === 1,
    publicCount: event.public_count,
    statedRegistered: event.stated_registered,
  };
}

export function contactFields({ event, partners }: Formed): ContactFields {
  return {
    name: event.contact_name ?? "",
    email: event.contact_email ?? "",
    phone: event.contact_phone ?? "",
    programmeUrl: event.programme_url ?? "",
    detailsUrl: event.details_url ?? "",
    detailsSite: event.details_site ?? "",
    partners: partners.map(({ organisation_id, role }) => ({ organisationId: organisation_id, role })),
  };
}

/** The fields of a section that two people have given different values: for showing both side by side. */
export function differing<Section extends object>(typed: Section, now: Section): (keyof Section)[] {
  return (Object.keys(now) as (keyof Section)[]).filter(
    (field) => JSON.stringify(typed[field]) !== JSON.stringify(now[field]),
  );
}
