import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { addDays, dateOf, plus } from "#app/time.ts";
import { retentionDays } from "#db/retention.ts";
import type { Db, Instant, LocalDate } from "#db/schema.ts";

/** How many of each were cleared away. */
export interface Purged {
  readonly registrations: number;
  readonly letters: number;
  readonly links: number;
}

/**
 * Clears away what has been kept as long as it may be: names and addresses become nobody's, letters and links go.
 * Counts stay. Writes a receipt when there was something.
 */
export function purge(app: App): Promise<Purged> {
  const now = app.now();
  const today = dateOf(now, "Europe/Oslo");
  return app.db.transaction().execute(async (trx) => {
    const registrations = await forgetPeople(trx, addDays(today, -retentionDays.contact));
    const letters = await dropLetters(trx, addDays(today, -retentionDays.letter));
    const links = await dropLinks(trx, now);
    await trx
      .deleteFrom("rate")
      .where("window_start", "<", plus(now, { days: -1 }))
      .execute();
    const purged = { registrations, letters, links };
    if (registrations + letters + links > 0) await writeReceipt(app, trx, now, purged);
    return purged;
  });
}

/** The last day of the event that a row belongs to; without a known date, the day it was last changed. */
const lastDay = sql<LocalDate>`(
  select coalesce(event.ends_on, substr(event.changed_at, 1, 10)) from event where event.id = event_id)`;

/** What stands where a name was. An address must stay unique within its event. */
async function forgetPeople(db: Db, before: LocalDate): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("registration")
    .set({ name: "", email: sql`'deleted ' || id`, organisation: null, submission_key: sql`id` })
    .where("name", "<>", "")
    .where(lastDay, "<", before)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

async function dropLetters(db: Db, before: LocalDate): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("outbox")
    .where((eb) =>
      eb.or([eb(lastDay, "<", before), eb.and([eb("event_id", "is", null), eb("created_at", "<", before)])]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function dropLinks(db: Db, now: Instant): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("link")
    .where("expires_at", "<=", now)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function writeReceipt(app: App, db: Db, at: Instant, purged: Purged): Promise<void> {
  await db
    .insertInto("activity")
    .values({
      id: app.newId(),
      at,
      actor: "system",
      verb: "purged",
      event_id: null,
      registration_id: null,
      facts: JSON.stringify(purged),
    })
    .execute();
}
