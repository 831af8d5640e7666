import type { ExpressionBuilder } from "kysely";
import type { App } from "#app/app.ts";
import { plus } from "#app/time.ts";
import type { Database, Instant, OutboxRow } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";
import { quietNow, waitsForMorning } from "./quiet.ts";

/** How long a letter is one worker's own. Whoever dies with it is taken over after that. */
const LEASE_MINUTES = 2;
/** What goes to many at once and changes nobody's entry: the others leave in their order. */
const TO_MANY = [
  "from-organiser",
  "registration-reminder",
  "aftermath",
  "series-letter",
] satisfies LetterName[];
/** Milliseconds: a slow relay must not cost the lease. */
const RENEWAL = 30_000;

/**
 * Takes the next letter that is due, for this caller alone, or undefined when there is none.
 *
 * The most urgent first, among equals the oldest; but the letters about one registration leave in the order in which
 * they were written, so that nobody is invited after having cancelled. What goes to many waits in the quiet hours.
 */
export async function claimNext(app: App): Promise<OutboxRow | undefined> {
  for (;;) {
    const now = app.now();
    const quiet = await quietNow(app.db, now);
    const next = await app.db
      .selectFrom("outbox")
      .select("id")
      .where((eb) => isDue(eb, now, quiet))
      .orderBy("priority", "desc")
      .orderBy("next_at")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst();
    if (!next) return undefined;

    const claimed = await app.db
      .updateTable("outbox")
      .set({ state: "sending", lease_owner: app.newId(), lease_until: plus(now, { minutes: LEASE_MINUTES }) })
      .where("id", "=", next.id)
      // Again: between the two statements another may have taken it.
      .where((eb) => isDue(eb, now, quiet))
      .returningAll()
      .executeTakeFirst();
    if (claimed) return claimed;
  }
}

function isDue(eb: ExpressionBuilder<Database, "outbox">, now: Instant, quiet: readonly string[]) {
  const earlier = eb
    .selectFrom("outbox as earlier")
    .select("earlier.id")
    .whereRef("earlier.registration_id", "=", "outbox.registration_id")
    .whereRef("earlier.id", "<", "outbox.id")
    .where("earlier.state", "in", ["waiting", "sending"])
    // Nobody's receipt waits for what is sent to many and tells no calendar.
    .where("earlier.letter", "not in", TO_MANY);
  return eb.and([
    eb("outbox.is_held", "=", 0),
    eb.or([
      eb.and([eb("outbox.state", "=", "waiting"), eb("outbox.next_at", "<=", now)]),
      eb.and([eb("outbox.state", "=", "sending"), eb("outbox.lease_until", "<=", now)]),
    ]),
    eb.not(eb.exists(earlier)),
    ...(quiet.length > 0 ? [eb.not(waitsForMorning(eb, quiet))] : []),
  ]);
}

/** Does something with a claimed letter, and keeps it claimed meanwhile. */
export async function withLease<T>(app: App, letter: OutboxRow, work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => {
    // A renewal that fails is a lease that ends: another takes over, which is right.
    renew(app, letter).catch(() => undefined);
  }, RENEWAL);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

async function renew(app: App, letter: OutboxRow): Promise<void> {
  await app.db
    .updateTable("outbox")
    .set({ lease_until: plus(app.now(), { minutes: LEASE_MINUTES }) })
    .where("id", "=", letter.id)
    .where("lease_owner", "=", letter.lease_owner)
    .execute();
}
