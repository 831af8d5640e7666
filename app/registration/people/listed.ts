import { sql } from "kysely";
import type { Db, RegistrationRow, RegistrationStatus, SeatKind } from "#db/schema.ts";
import type { PeopleWish } from "./wish.ts";

/** One of the people of an event, as a list shows them. */
export interface Listed
  extends
    Pick<RegistrationRow, "id" | "kind" | "status" | "name" | "email" | "organisation" | "language">,
    Pick<RegistrationRow, "arrived_at" | "status_at" | "status_reason" | "cancel_cause" | "offer_expires_at">,
    Pick<RegistrationRow, "waiting_priority" | "override_actor" | "registered_by_id"> {
  /** From 1; null for one who does not wait. */
  readonly place: number | null;
}

/** The rows of these, in this order. */
export async function listed(db: Db, eventId: string, ids: readonly string[]): Promise<Listed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .with("line", (line) =>
      line
        .selectFrom("registration")
        .select("id")
        .select(
          sql<number>`cast(row_number() over (partition by kind order by waiting_priority desc, waiting_seq) as integer)`.as(
            "place",
          ),
        )
        .where("event_id", "=", eventId)
        .where(sql.ref("status"), "=", sql`'waitlisted'`),
    )
    .selectFrom("registration")
    .leftJoin("line", "line.id", "registration.id")
    .select(["registration.id", "kind", "status", "name", "email", "organisation", "language", "arrived_at"])
    .select(["status_at", "status_reason", "cancel_cause", "offer_expires_at", "waiting_priority"])
    .select(["override_actor", "registered_by_id", "line.place"])
    .where("registration.event_id", "=", eventId)
    .where("registration.id", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)!).filter(Boolean);
}

/** Everyone of an event in a state, or all, by arrival; for a file. */
export async function allPeople(
  db: Db,
  eventId: string,
  tab: PeopleWish["tab"],
  kind: SeatKind | null = null,
): Promise<Listed[]> {
  const rows = await db
    .selectFrom("registration")
    .select("id")
    .where("event_id", "=", eventId)
    .$if(tab !== "all", (query) => query.where("status", "=", tab as RegistrationStatus))
    .$if(kind !== null, (query) => query.where("kind", "=", kind!))
    .orderBy("arrived_at")
    .orderBy("id")
    .execute();
  return listed(
    db,
    eventId,
    rows.map((row) => row.id),
  );
}
