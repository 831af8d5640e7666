import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow, Trx } from "#db/schema.ts";

export type EventChanges = Partial<Omit<EventRow, "id" | "version" | "calendar_uid" | "calendar_sequence">>;

/** An event as it was and as it is; twice the same row where nothing had to change. */
export interface SavedEvent {
  readonly before: EventRow;
  readonly event: EventRow;
}

/**
 * Writes what has changed of an event, one organiser after the other: the first statement is the lock, so
 * `changesOf` sees the event as it stays until then.
 *
 * @param changesOf null where there is nothing to change: then page and feed stay as they are
 * @throws Refusal "no-such-event"
 */
export async function saveEvent(
  trx: Trx,
  app: App,
  eventId: string,
  changesOf: (before: EventRow) => EventChanges | null | Promise<EventChanges | null>,
): Promise<SavedEvent> {
  await touchSite(trx);
  const before = await trx.selectFrom("event").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!before) throw new Refusal("no-such-event", { id: eventId });
  const changes = await changesOf(before);
  if (!changes) return { before, event: before };

  const event = await trx
    .updateTable("event")
    .set({
      changed_at: app.now(),
      ...changes,
      version: sql`version + 1`,
      calendar_sequence: sql`calendar_sequence + 1`,
    })
    .where("id", "=", eventId)
    .returningAll()
    .executeTakeFirstOrThrow();
  return { before, event };
}
