import { whenOf } from "#app/events/when.ts";
import { knownWhen } from "#app/calendar/known-when.ts";
import type { EventPage } from "#app/events/event-page.ts";
import type { PlacedEvent } from "#app/events/placed-events.ts";
import { stateOf } from "#app/events/rules.ts";
import type { ListedAppearance, Programme, ProgrammeSession } from "#app/programme/queries.ts";
import type { EventRow, Instant, MaybeFlag, OrganisationRow, SeatsRow } from "#db/schema.ts";

/**
 * An event as programs read it (docs/api.md). Names are promised: they may be added to, not changed.
 *
 * @param seats of this event
 */
export function apiEvent(placed: PlacedEvent, seats: readonly SeatsRow[], publicUrl: string, now: Instant) {
  const { event, organisation, series } = placed;
  const url = `${publicUrl}/events/${event.slug}`;
  return {
    id: event.id,
    slug: event.slug,
    url,
    api_url: `${publicUrl}/api/v1/events/${event.slug}`,
    calendar_url: knownWhen(whenOf(event)) ? `${url}/calendar.ics` : null,
    type: event.type,
    status: event.status,
    state: stateOf(event, seats, now),
    cancel_reason: event.cancel_reason,
    is_demonstration: event.is_demonstration === 1,
    title: event.title,
    language: event.lang,
    kicker: event.kicker,
    theme: event.theme,
    lead: event.lead,
    audience: event.audience,
    spoken_languages: event.spoken_languages.split(","),
    ...timesOf(event),
    attendance: event.attendance,
    place: placeOf(placed),
    organiser: organiserOf(organisation, publicUrl),
    series: series
      ? { slug: series.slug, name: series.name, url: `${publicUrl}/series/${series.slug}` }
      : null,
    registration: registrationOf(event, url),
    ...countsOf(event, seats),
    contact: event.contact_name
      ? { name: event.contact_name, email: event.contact_email, phone: event.contact_phone }
      : null,
    published_at: event.published_at,
    changed_at: event.changed_at,
  };
}

function timesOf(event: EventRow) {
  return {
    zone: event.zone,
    time_known: event.time_kind,
    time_text: event.time_text,
    starts_at: event.starts_at,
    ends_at: event.ends_at,
    starts_on: event.starts_on,
    ends_on: event.ends_on,
    doors_at: event.doors_at,
    doors_text: event.doors_text,
    previous_starts_at: event.previous_starts_at,
    previous_ends_at: event.previous_ends_at,
    previous_starts_on: event.previous_starts_on,
    previous_ends_on: event.previous_ends_on,
    previous_place: event.previous_place,
  };
}

function placeOf({ event, venue, room }: PlacedEvent) {
  if (!venue && !event.place_text) return null;
  return {
    name: venue?.name ?? event.place_text,
    room: room?.name ?? null,
    street: venue?.street ?? null,
    floor: venue?.floor ?? null,
    entrance: venue?.entrance ?? null,
    city: venue?.city ?? null,
    latitude: venue?.latitude ?? null,
    longitude: venue?.longitude ?? null,
    is_step_free: known(room?.is_step_free ?? venue?.is_step_free),
    has_hearing_loop: known(room?.has_hearing_loop ?? venue?.has_hearing_loop),
  };
}

function known(flag: MaybeFlag | undefined): boolean | null {
  return flag === null || flag === undefined ? null : flag === 1;
}

function organiserOf(
  { slug, name, acronym }: Pick<OrganisationRow, "slug" | "name" | "acronym">,
  publicUrl: string,
) {
  return { slug, name, acronym, url: `${publicUrl}/organisers/${slug}` };
}

function registrationOf(event: EventRow, url: string) {
  return {
    mode: event.registration_mode,
    url: event.registration_mode === "own" ? `${url}/register` : event.registration_url,
    email: event.registration_email,
    allocation: event.allocation,
    has_waitlist: event.has_waitlist === 1,
    opens_at: event.registration_opens_at,
    deadline_at: event.deadline_at,
    deadline_on: event.deadline_on,
  };
}

/** Only where the event shows its numbers, and registration is ours. A capacity without a limit is null. */
function countsOf(event: EventRow, seats: readonly SeatsRow[]) {
  if (event.public_count !== "exact" || event.registration_mode !== "own" || seats.length === 0) return {};
  const sum = (name: "taken" | "waiting") => seats.reduce((all, kind) => all + kind[name], 0);
  const isLimited = seats.every((kind) => kind.capacity !== null);
  return {
    capacity: isLimited ? seats.reduce((all, kind) => all + kind.capacity!, 0) : null,
    confirmed: sum("taken"),
    waitlisted: sum("waiting"),
  };
}

/** An event with its longer texts and its programme. */
export function apiEventInFull(page: EventPage, programme: Programme, publicUrl: string, now: Instant) {
  const { event, seats, topics, keywords, partners } = page;
  return {
    ...apiEvent(page, seats, publicUrl, now),
    body: event.body,
    goal: event.goal,
    purpose: event.purpose,
    proviso: event.proviso,
    topics,
    keywords,
    partners: partners.map((partner) => ({ role: partner.role, ...organiserOf(partner, publicUrl) })),
    speakers: programme.appearances.map((one) => speakerOf(one, publicUrl)),
    sessions: programme.sessions.map((session) =>
      sessionOf(session, `${publicUrl}/events/${event.slug}`, publicUrl),
    ),
  };
}

function sessionOf(session: ProgrammeSession, url: string, publicUrl: string) {
  return {
    slug: session.slug,
    url: session.kind === "break" ? null : `${url}/sessions/${session.slug}`,
    kind: session.kind,
    title: session.title,
    language: session.lang,
    abstract: session.abstract,
    day: session.day,
    starts_at: session.starts_at,
    ends_at: session.ends_at,
    room: session.room?.name ?? null,
    track: session.track?.name ?? null,
    speakers: session.appearances.map((one) => speakerOf(one, publicUrl)),
    talks: session.talks.map((talk) => ({
      number: talk.number,
      kind: talk.kind,
      title: talk.title,
      language: talk.lang,
      subtitle: talk.subtitle,
      abstract: talk.abstract,
      speakers: talk.appearances.map((one) => speakerOf(one, publicUrl)),
    })),
  };
}

/** As printed at this event; a role without a name has null for it. */
function speakerOf(one: ListedAppearance, publicUrl: string) {
  return {
    role: one.role,
    name: one.name,
    titles: one.titles.split("\n").filter(Boolean),
    organisation: one.organisation,
    url: one.speaker_slug ? `${publicUrl}/speakers/${one.speaker_slug}` : null,
  };
}
