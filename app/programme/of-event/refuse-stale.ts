import { Refusal } from "#app/refusal.ts";
import type { AppearanceRow, Trx } from "#db/schema.ts";
import { eventPersonText, personSeen } from "./person-text.ts";

/** @throws Refusal "stale-version" where somebody stands otherwise than a page has shown */
export async function refuseStale(trx: Trx, row: AppearanceRow, seen: string, zone: string): Promise<void> {
  if (seen === personSeen(eventPersonText(row))) return;
  const newest = await trx
    .selectFrom("activity")
    .select("at")
    .where("event_id", "=", row.event_id)
    .where("verb", "in", ["speaker-added", "speaker-changed"])
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  throw new Refusal("stale-version", { at: newest?.at ?? null, zone });
}
