import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Instant, ReminderRoundRow, Trx } from "#db/schema.ts";
import type { DueReminder } from "./due.ts";
import { anchorOf } from "./rules.ts";

/**
 * Begins a round of reminders, or locks it where it is begun, and gives it as it is. The first statement of each chunk,
 * and a write that always hits: whoever comes at the same moment waits, and goes on from where this one has come to.
 */
export function lockRound(trx: Trx, app: App, due: DueReminder): Promise<ReminderRoundRow> {
  const { eventId, kind, dueAt, startsAt } = due;
  return trx
    .insertInto("reminder_round")
    .values({
      event_id: eventId,
      kind,
      due_at: dueAt,
      starts_at: startsAt,
      anchor_at: startsAt,
      begun_at: app.now(),
      reached_id: null,
      people: 0,
      done_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["event_id", "kind", "due_at", "starts_at"])
        .doUpdateSet({ people: sql.ref("reminder_round.people") }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What the keys of this round's reminders are made of: see `anchorOf`. Under its lock. */
export async function anchorFor(trx: Trx, round: ReminderRoundRow): Promise<Instant> {
  if (round.reached_id !== null) return round.anchor_at;
  const last = await trx
    .selectFrom("reminder_round")
    .select("anchor_at")
    .where("event_id", "=", round.event_id)
    .where("kind", "=", round.kind)
    .where("people", ">", 0)
    .orderBy("begun_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return anchorOf(round.starts_at, last?.anchor_at ?? null);
}

/** Notes how far a round has come. Under its lock. */
export async function noteRound(
  trx: Trx,
  round: ReminderRoundRow,
  to: Pick<ReminderRoundRow, "anchor_at" | "reached_id" | "people" | "done_at">,
): Promise<void> {
  await trx
    .updateTable("reminder_round")
    .set(to)
    .where("event_id", "=", round.event_id)
    .where("kind", "=", round.kind)
    .where("due_at", "=", round.due_at)
    .where("starts_at", "=", round.starts_at)
    .execute();
}
