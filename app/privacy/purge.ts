import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { addDays, dateOf, plus } from "#app/time.ts";
import { eraseFreed } from "#db/open.ts";
import { retentionDays } from "#db/retention.ts";
import type { Db, Instant, LocalDate, Trx } from "#db/schema.ts";

const UNCONFIRMED_DAYS = 7;
const ENDED_DAYS = 30;
const LINKS = [
  ...(["link", "ranking_link", "speaker_link", "subscription_link"] as const),
  ...(["sign_in", "account_session"] as const),
];

/** How many of each were cleared away. */
export interface Purged {
  readonly diets: number;
  readonly assistance: number;
  readonly answers: number;
  readonly letters: number;
  readonly registrations: number;
  /** Links and sign-ins that open nothing any more. */
  readonly links: number;
}

/**
 * Clears away what has been kept as long as it may be: what people eat, need and answered goes, letters and links go,
 * names and addresses become nobody's. Counts stay. Writes a receipt when there was something, and leaves nothing readable
 * in the space that became free.
 */
export async function purge(app: App): Promise<Purged> {
  const now = app.now();
  const today = dateOf(now, "Europe/Oslo");
  const purged = await app.db.transaction().execute(async (trx) => {
    await dropWithPeople(trx, addDays(today, -retentionDays.contact));
    const counts: Purged = {
      registrations: await forgetPeople(trx, addDays(today, -retentionDays.contact)),
      diets: await dropWithEvent(trx, "diet", addDays(today, -retentionDays.diet)),
      assistance: await dropWithEvent(trx, "assistance", addDays(today, -retentionDays.diet)),
      answers: await dropWithEvent(trx, "answer", addDays(today, -retentionDays.answer)),
      letters: await dropLetters(trx, addDays(today, -retentionDays.letter)),
      links: await dropLinks(trx, now),
    };
    await dropFeeds(trx);
    await dropOfSpeakers(trx, today);
    await dropSubscriptions(trx, now);
    await dropMassLetters(trx, addDays(today, -retentionDays.letter));
    await trx
      .deleteFrom("rate")
      .where("window_start", "<", plus(now, { days: -1 }))
      .execute();
    await trx.deleteFrom("programme_import").where("expires_at", "<=", now).execute();
    if (hasSome(counts)) await writeReceipt(app, trx, now, counts);
    return counts;
  });
  if (hasSome(purged)) await eraseFreed(app.db, app.config.databaseUrl);
  return purged;
}

/** The last day of the event that a row belongs to; without a known date, the day it was last changed. */
const lastDay = sql<LocalDate>`(
  select coalesce(event.ends_on, substr(event.changed_at, 1, 10)) from event where event.id = event_id)`;

/** What stands where a name was. An address must stay unique within its event. */
async function forgetPeople(trx: Trx, before: LocalDate): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("registration")
    .set({
      name: "",
      email: sql`'deleted ' || id`,
      organisation: null,
      submission_key: sql`id`,
      status_reason: null,
      override_reason: sql`case when override_reason is null then null else '' end`,
    })
    .where("name", "<>", "")
    .where(lastDay, "<=", before)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** What was said of people, and of the organisations they came from. */
async function dropWithPeople(trx: Trx, before: LocalDate): Promise<void> {
  const over = trx.selectFrom("registration").select("id").where(lastDay, "<=", before);
  await trx.deleteFrom("note").where("registration_id", "in", over).execute();
  await trx.deleteFrom("ranking").where(lastDay, "<=", before).execute();
}

/** The secret calendars of those of whom nothing is known any more. */
async function dropFeeds(trx: Trx): Promise<void> {
  await trx
    .deleteFrom("personal_feed")
    .where("email", "is not", null)
    .where("email", "not in", (eb) => eb.selectFrom("registration").select("email"))
    .execute();
}

/** What speakers said for the organiser's eyes alone, and their addresses. What they said in public stays. */
async function dropOfSpeakers(trx: Trx, today: LocalDate): Promise<void> {
  const answers = (days: number) =>
    trx.updateTable("speaker_answer").where(lastDay, "<=", addDays(today, -days));
  await answers(retentionDays.diet).set({ diet_choices: "", diet_note: null }).execute();
  await answers(retentionDays.answer).set({ needs_note: null }).execute();
  await answers(retentionDays.contact).set({ reason: null }).execute();
  for (const table of ["speaker_invitation", "speaker_entry"] as const) {
    await trx.deleteFrom(table).where(lastDay, "<=", addDays(today, -retentionDays.contact)).execute();
  }
}

async function dropWithEvent(
  trx: Trx,
  table: "diet" | "assistance" | "answer",
  before: LocalDate,
): Promise<number> {
  const over = trx.selectFrom("registration").select("id").where(lastDay, "<=", before);
  const { numDeletedRows } = await trx
    .deleteFrom(table)
    .where("registration_id", "in", over)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function dropLetters(trx: Trx, before: LocalDate): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("outbox")
    .where((eb) =>
      eb.or([
        eb.and([
          eb(lastDay, "<=", before),
          // One may write to those who came long after.
          eb.or([eb("mass_letter_id", "is", null), eb("created_at", "<", before)]),
        ]),
        eb.and([eb("event_id", "is", null), eb("created_at", "<", before)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** What organisers wrote to many, and drafts of it that nobody has touched. */
async function dropMassLetters(trx: Trx, before: LocalDate): Promise<void> {
  await trx
    .deleteFrom("mass_letter")
    .where((eb) => eb.or([eb("event_id", "is", null), eb(lastDay, "<=", before)]))
    .where("changed_at", "<", before)
    .where((eb) => eb.or([eb("approved_at", "is", null), eb("approved_at", "<", before)]))
    .execute();
}

/** Those to which nobody said yes by the button, and those that have ended: how many days is in `db/retention.ts`. */
async function dropSubscriptions(trx: Trx, now: Instant): Promise<void> {
  await trx
    .deleteFrom("subscription")
    .where((eb) =>
      eb.or([
        eb.and([
          eb("confirmed_at", "is", null),
          eb("asked_at", "<=", plus(now, { days: -UNCONFIRMED_DAYS })),
        ]),
        eb("ended_at", "<=", plus(now, { days: -ENDED_DAYS })),
      ]),
    )
    .execute();
}

async function dropLinks(trx: Trx, now: Instant): Promise<number> {
  let dropped = 0n;
  for (const table of LINKS) {
    const { numDeletedRows } = await trx
      .deleteFrom(table)
      .where("expires_at", "<=", now)
      .executeTakeFirstOrThrow();
    dropped += numDeletedRows;
  }
  return Number(dropped);
}

function hasSome(purged: Purged): boolean {
  return Object.values(purged).some((count) => (count as number) > 0);
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
