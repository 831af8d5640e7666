import { sql } from "kysely";
import type { Db, Instant, LetterState, SeatKind } from "#db/schema.ts";

/** Seats that were given out, and how far the letters about it have come. */
export interface CarriedOut {
  readonly at: Instant;
  readonly kind: SeatKind;
  readonly counts: Readonly<Record<"seat" | "waitlist" | "declined", number>>;
  readonly letters: Readonly<Record<LetterState, number>>;
}

/** What such a plan is told by. */
const LETTERS = [
  ...["registration-confirmed", "registration-promoted", "registration-offered"],
  ...["registration-waitlisted", "registration-declined"],
];

/** The last time seats were given out at an event by a plan, or undefined. */
export async function lastCarriedOut(db: Db, eventId: string): Promise<CarriedOut | undefined> {
  const noted = await db
    .selectFrom("activity")
    .select(["at", "facts"])
    .where("event_id", "=", eventId)
    .where("verb", "=", "seats-planned")
    .orderBy("id", "desc")
    .executeTakeFirst();
  if (!noted) return undefined;
  const { seatKind, since, ...counts } = JSON.parse(noted.facts!) as CarriedOut["counts"] & {
    seatKind: SeatKind;
    since?: Instant;
  };
  const letters = await db
    .selectFrom("outbox")
    .innerJoin("registration", "registration.id", "outbox.registration_id")
    .select(["outbox.state", sql<number>`cast(count(*) as integer)`.as("count")])
    .where("outbox.event_id", "=", eventId)
    .where("registration.kind", "=", seatKind)
    .where("outbox.letter", "in", LETTERS)
    .where("outbox.created_at", ">=", since ?? noted.at)
    .where("outbox.created_at", "<=", noted.at)
    .groupBy("outbox.state")
    .execute();
  const none = { waiting: 0, sending: 0, sent: 0, failed: 0, expired: 0 };
  const states = Object.fromEntries(letters.map(({ state, count }) => [state, count]));
  return { at: noted.at, kind: seatKind, counts, letters: { ...none, ...states } };
}
