import { sql } from "kysely";
import type { Db, Trx } from "#db/schema.ts";
import type { ChoiceInLetter, MovedChoice } from "#emails/facts.ts";
import { choicesInLetter } from "../choices.ts";
import type { InvitingEvent } from "../queries.ts";

/**
 * Notes what each who has chosen one of these sessions was told of it, before it is changed; who already waits to hear
 * of an earlier change keeps what they were told before that. Under the lock of the event's seats: nobody chooses
 * meanwhile.
 */
export async function noteToldChoices(
  trx: Trx,
  event: InvitingEvent,
  sessionIds: readonly string[],
): Promise<void> {
  for (const part of await partsAmong(trx, event.id, sessionIds)) {
    const [told] = await choicesInLetter(trx, event, [part.id]);
    await trx
      .insertInto("told_choice")
      .columns(["registration_id", "session_id", "told"])
      .expression((eb) =>
        eb
          .selectFrom("registration_part")
          .innerJoin("registration", "registration.id", "registration_part.registration_id")
          .select("registration_part.registration_id")
          .select([
            sql<string>`cast(${part.session_id} as text)`.as("session_id"),
            sql<string>`cast(${JSON.stringify(told)} as text)`.as("told"),
          ])
          .where("registration_part.part_id", "=", part.id)
          .where("registration.status", "in", ["received", "confirmed", "waitlisted", "offered"]),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Those of an event's parts that are one of these sessions. */
export async function partsAmong(
  db: Db,
  eventId: string,
  sessionIds: readonly string[],
): Promise<{ id: string; session_id: string | null }[]> {
  if (sessionIds.length === 0) return [];
  return db
    .selectFrom("part")
    .select(["id", "session_id"])
    .where("event_id", "=", eventId)
    .where("session_id", "in", [...sessionIds])
    .orderBy("id")
    .execute();
}

/**
 * What a person has chosen that is no longer as they were told; from now on they have been told. What was moved back,
 * and what they no longer choose, is not in it.
 */
export async function takeMovedChoices(
  trx: Trx,
  event: InvitingEvent,
  registrationId: string,
): Promise<MovedChoice[]> {
  const rows = await trx
    .deleteFrom("told_choice")
    .where("registration_id", "=", registrationId)
    .returning(["session_id", "told"])
    .execute();
  const moved: MovedChoice[] = [];
  for (const { session_id, told } of rows) {
    const before = JSON.parse(told) as ChoiceInLetter;
    const standing = await standingOf(trx, event, registrationId, session_id);
    if (standing === "not-chosen") continue;
    if (standing === null || !isSame(before, standing)) moved.push({ before, now: standing });
  }
  return moved.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** Nobody waits to hear of an event's sessions any more. */
export async function forgetToldChoices(trx: Trx, eventId: string): Promise<void> {
  await trx
    .deleteFrom("told_choice")
    .where("registration_id", "in", (eb) =>
      eb.selectFrom("registration").select("id").where("event_id", "=", eventId),
    )
    .execute();
}

/** A session as it is now to one who chose it; null when it is gone. */
async function standingOf(
  trx: Trx,
  event: InvitingEvent,
  registrationId: string,
  sessionId: string,
): Promise<ChoiceInLetter | "not-chosen" | null> {
  const session = await trx.selectFrom("session").select("id").where("id", "=", sessionId).executeTakeFirst();
  if (!session) return null;
  const part = await trx
    .selectFrom("part")
    .innerJoin("registration_part", "registration_part.part_id", "part.id")
    .select("part.id")
    .where("part.session_id", "=", sessionId)
    .where("registration_part.registration_id", "=", registrationId)
    .executeTakeFirst();
  if (!part) return "not-chosen";
  const [choice] = await choicesInLetter(trx, event, [part.id]);
  return choice!;
}

function isSame(one: ChoiceInLetter, other: ChoiceInLetter): boolean {
  return JSON.stringify([one.when, one.room]) === JSON.stringify([other.when, other.room]);
}

function startOf({ before }: MovedChoice): string {
  return before.when.kind === "instant" ? before.when.startsAt : "9";
}
