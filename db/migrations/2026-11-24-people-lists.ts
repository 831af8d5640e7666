import type { Kysely } from "kysely";

/** Lists count from an index alone: how many letters each event has, and how many people in each state. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration is frozen: it knows no later schema
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex("outbox_event_state").on("outbox").columns(["event_id", "state"]).execute();
  await db.schema.dropIndex("outbox_event_id").execute();
  await db.schema
    .createIndex("registration_event_status")
    .on("registration")
    .columns(["event_id", "status", "arrived_at", "id"])
    .execute();
}
