import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { isHeld } from "#app/events/rules.ts";
import { Refusal } from "#app/refusal.ts";
import type { AftermathLetterRow, Db, EventRow, Instant } from "#db/schema.ts";
import type { OutInLetter } from "#emails/facts.ts";
import { countReaders } from "./readers.ts";
import { isAnythingOut, whatIsOut } from "./what-is-out.ts";

/**
 * Says yes to the one letter that recordings and slides are out. A job writes it (`writeAftermath`). Asking twice is
 * asking once, also when more has come out since.
 *
 * @param seenPeople how many the organiser saw that it goes to
 * @throws Refusal "no-such-event", or as `refuseAftermath`; "nobody-left-to-write-to"; "recipients-changed"
 */
export function approveAftermath(
  app: App,
  eventId: string,
  seenPeople: number,
  accountId: string,
): Promise<AftermathLetterRow> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, eventId);
    const before = await aftermathOf(trx, eventId);
    if (before) return before;
    refuseAftermath(event, await whatIsOut(trx, eventId), app.now());
    const { came, absent, unknown } = await countReaders(trx, eventId);
    const people = came + absent + unknown;
    if (people === 0) throw new Refusal("nobody-left-to-write-to");
    if (people !== seenPeople) throw new Refusal("recipients-changed", { people });
    await noteEventActivity(trx, app, "aftermath-approved", accountId, eventId, { came, absent, unknown });
    return trx
      .insertInto("aftermath_letter")
      .values({
        event_id: eventId,
        actor: accountId,
        started_at: app.now(),
        reached_id: null,
        done_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export function aftermathOf(db: Db, eventId: string): Promise<AftermathLetterRow | undefined> {
  return db.selectFrom("aftermath_letter").selectAll().where("event_id", "=", eventId).executeTakeFirst();
}

/**
 * It is time for the letter when the event is over and something of it stands on a page that all can see.
 *
 * @throws Refusal "event-cancelled", "event-not-over", "nothing-out"
 */
export function refuseAftermath(event: EventRow, out: OutInLetter, now: Instant): void {
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (!isHeld(event, now)) throw new Refusal("event-not-over");
  const isPublic = event.status === "published" && event.withdrawn_at === null;
  if (!isPublic || !isAnythingOut(out)) throw new Refusal("nothing-out");
}
