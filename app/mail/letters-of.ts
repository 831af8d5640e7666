import type { Db, OutboxRow } from "#db/schema.ts";

export type LetterLine = Pick<OutboxRow, "id" | "letter" | "state" | "created_at">;

/** The letters to one registration about its event, the newest first. */
export function lettersOf(
  db: Db,
  registration: { readonly id: string; readonly event_id: string },
): Promise<LetterLine[]> {
  return db
    .selectFrom("outbox")
    .select(["id", "letter", "state", "created_at"])
    .where("event_id", "=", registration.event_id)
    .where("registration_id", "=", registration.id)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
}
