import { sql } from "kysely";
import { registrationIdOf } from "#app/mail/link.ts";
import type { Db, EventRow, Flag, Instant, RegistrationRow, SeatKind, ThemeName } from "#db/schema.ts";
import type { LiveStatus } from "#emails/facts.ts";

/** The registration that a personal link opens, or undefined. */
export async function registrationByToken(
  db: Db,
  token: string,
  now: Instant,
): Promise<RegistrationRow | undefined> {
  const id = await registrationIdOf(db, token, now);
  return id === undefined ? undefined : registrationById(db, id);
}

export function registrationById(db: Db, id: string): Promise<RegistrationRow | undefined> {
  return db.selectFrom("registration").selectAll().where("id", "=", id).executeTakeFirst();
}

/** All that one address has been at one event, the newest first: at most one of them is live. */
export function registrationsOf(db: Db, eventId: string, email: string): Promise<RegistrationRow[]> {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("email", "=", email)
    .orderBy("arrived_at", "desc")
    .orderBy("id", "desc")
    .execute();
}

/** What one address is registered for at public events, with what its letter says of them, the soonest first. */
export function liveRegistrationsOf(db: Db, email: string) {
  return (
    db
      .selectFrom("event")
      // SQLite keeps this order: each event asks the index on live addresses, and nobody reads all who registered.
      .crossJoin("registration")
      .select(["registration.id", "registration.event_id", "registration.status", "registration.kind"])
      .select(["registration.waiting_priority", "registration.waiting_seq"])
      .select(["event.title", "event.lang", "event.is_demonstration", "event.is_held", "event.zone"])
      .select(["event.time_kind", "event.time_text", "event.starts_at", "event.ends_at"])
      .select(["event.starts_on", "event.ends_on"])
      .whereRef("registration.event_id", "=", "event.id")
      .where("registration.email", "=", email)
      // In the words of that index, or it is not found.
      .where(sql.ref("registration.status"), "in", sql`('received', 'confirmed', 'waitlisted', 'offered')`)
      .where("event.status", "=", "published")
      .where("event.withdrawn_at", "is", null)
      .orderBy(sql`event.starts_on is null`)
      .orderBy("event.starts_on")
      .orderBy("event.starts_at")
      .orderBy("event.id")
      .$narrowType<{ status: LiveStatus }>()
      .execute()
  );
}

/** The next live registrations of an event after one of them, by rising id; the first ones after null. */
export function liveAfter(
  db: Db,
  eventId: string,
  afterId: string | null,
  people: number,
): Promise<RegistrationRow[]> {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .where("id", ">", afterId ?? "")
    .orderBy("id")
    .limit(people)
    .execute();
}

/** Whoever is next in line for this kind of seat, or undefined. */
export function nextWaiting(db: Db, eventId: string, kind: SeatKind): Promise<RegistrationRow | undefined> {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .where("status", "=", "waitlisted")
    .orderBy("waiting_priority", "desc")
    .orderBy("waiting_seq")
    .limit(1)
    .executeTakeFirst();
}

/** Whether an organiser who decides who comes has still to answer somebody: until then nobody moves up unasked. */
export async function isStillDeciding(
  db: Db,
  event: Pick<EventRow, "id" | "allocation">,
  kind: SeatKind,
): Promise<boolean> {
  if (event.allocation === "first-come") return false;
  const undecided = await db
    .selectFrom("registration")
    .select("id")
    .where("event_id", "=", event.id)
    .where("kind", "=", kind)
    .where("status", "=", "received")
    .limit(1)
    .executeTakeFirst();
  return undecided !== undefined;
}

/** A waiting person's place in the line, from 1; null for one who does not wait. */
export async function placeInLine(
  db: Db,
  registration: Pick<RegistrationRow, "event_id" | "kind" | "waiting_priority" | "waiting_seq">,
): Promise<number | null> {
  const { event_id, kind, waiting_priority, waiting_seq } = registration;
  if (waiting_seq === null) return null;
  const { ahead } = await db
    .selectFrom("registration")
    .select(sql<number>`cast(count(*) as integer)`.as("ahead"))
    .where("event_id", "=", event_id)
    .where("kind", "=", kind)
    .where("status", "=", "waitlisted")
    .where((eb) =>
      eb.or([
        eb("waiting_priority", ">", waiting_priority),
        eb.and([eb("waiting_priority", "=", waiting_priority), eb("waiting_seq", "<", waiting_seq)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return ahead + 1;
}

/** An event with what its letters say of organiser, venue and room. */
export type InvitingEvent = EventRow & {
  organiser_name: string;
  organiser_acronym: string | null;
  organiser_theme: ThemeName;
  declines_at_once: Flag;
  quiet_from: string;
  quiet_until: string;
  venue_name: string | null;
  venue_street: string | null;
  venue_city: string | null;
  venue_floor: string | null;
  venue_entrance: string | null;
  venue_accessibility: string | null;
  room_name: string | null;
};

export function invitingEvent(db: Db, eventId: string): Promise<InvitingEvent> {
  return db
    .selectFrom("event")
    .innerJoin("organisation", "organisation.id", "event.organisation_id")
    .leftJoin("venue", "venue.id", "event.venue_id")
    .leftJoin("room", "room.id", "event.room_id")
    .selectAll("event")
    .select([
      "organisation.name as organiser_name",
      "organisation.acronym as organiser_acronym",
      "organisation.theme as organiser_theme",
      "organisation.declines_at_once",
      "organisation.quiet_from",
      "organisation.quiet_until",
      "venue.name as venue_name",
      "venue.street as venue_street",
      "venue.city as venue_city",
      "venue.floor as venue_floor",
      "venue.entrance as venue_entrance",
      "venue.accessibility_note as venue_accessibility",
      "room.name as room_name",
    ])
    .where("event.id", "=", eventId)
    .executeTakeFirstOrThrow();
}

/** The kinds of seat an event has, in the room before on stream; undefined for an unknown address. */
export async function eventAndKinds(
  db: Db,
  slug: string,
): Promise<{ event: EventRow; kinds: SeatKind[] } | undefined> {
  const event = await db.selectFrom("event").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!event) return undefined;
  const seats = await db
    .selectFrom("seats")
    .select("kind")
    .where("event_id", "=", event.id)
    .orderBy("kind")
    .execute();
  return { event, kinds: seats.map((row) => row.kind) };
}
