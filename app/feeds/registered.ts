import { placed, type PlacedEvent } from "#app/events/placed-events.ts";
import type { Db, Instant, RegistrationRow, SessionRow } from "#db/schema.ts";

/** What somebody has a seat at, or had one at a while ago. */
export interface Registered {
  readonly registration: Pick<
    RegistrationRow,
    "id" | "event_id" | "status" | "status_at" | "kind" | "arrived_at" | "calendar_sequence"
  > & { readonly calendar_uid: string };
  readonly placed: PlacedEvent;
  /** The sessions they have chosen, in the order of time. */
  readonly chosen: readonly ChosenSession[];
}

export type ChosenSession = SessionRow & { readonly room_name: string | null };

/**
 * All that an address has a seat at, at events that everybody can read of; and what it had one at until some time
 * after `since`. Who waits, or is yet to be answered, holds no entry. Seven queries, whatever their number.
 */
export async function registeredBy(db: Db, email: string, since: Instant): Promise<Registered[]> {
  const rows = await db
    .selectFrom("registration")
    .select(["id", "event_id", "status", "status_at", "kind", "arrived_at"])
    .select(["calendar_uid", "calendar_sequence"])
    .where("email", "=", email)
    .where("calendar_uid", "is not", null)
    .where((eb) => eb.or([eb("status", "=", "confirmed"), eb("status_at", ">=", since)]))
    .orderBy("id")
    .$narrowType<{ calendar_uid: string }>()
    .execute();
  if (rows.length === 0) return [];
  const held = new Set(rows.filter(({ status }) => status === "confirmed").map((row) => row.event_id));
  const registrations = rows.filter((row) => row.status === "confirmed" || !held.has(row.event_id));
  const events = new Map((await eventsOf(db, registrations)).map((one) => [one.event.id, one]));
  const chosen = await chosenBy(db, registrations);
  return registrations.flatMap((registration) => {
    const placed = events.get(registration.event_id);
    const own = chosen.filter((one) => one.registration_id === registration.id);
    return placed ? [{ registration, placed, chosen: own }] : [];
  });
}

async function eventsOf(db: Db, registrations: readonly { event_id: string }[]): Promise<PlacedEvent[]> {
  const events = await db
    .selectFrom("event")
    .selectAll()
    .where(
      "id",
      "in",
      registrations.map((one) => one.event_id),
    )
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .execute();
  return placed(db, events);
}

function chosenBy(db: Db, registrations: readonly { id: string }[]) {
  return db
    .selectFrom("registration_part")
    .innerJoin("part", "part.id", "registration_part.part_id")
    .innerJoin("session", "session.id", "part.session_id")
    .leftJoin("room", "room.id", "session.room_id")
    .selectAll("session")
    .select(["registration_part.registration_id", "room.name as room_name"])
    .where(
      "registration_part.registration_id",
      "in",
      registrations.map((one) => one.id),
    )
    .orderBy("session.starts_at")
    .orderBy("session.id")
    .execute();
}
