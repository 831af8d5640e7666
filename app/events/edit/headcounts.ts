import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { Db, HeadcountRow } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { lockEvent } from "../lock-event.ts";

/** How many were at an event, a session or a talk; nothing at all where nobody says. */
export interface Headcount {
  readonly sessionId: string | null;
  readonly talkId: string | null;
  readonly people: number | null;
  readonly words: string | null;
  readonly sectors: string | null;
}

/** How many came, as an organiser has said it. */
export function attendedOf(db: Db, eventId: string): Promise<HeadcountRow[]> {
  return db
    .selectFrom("headcount")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("kind", "=", "attended")
    .orderBy("id")
    .execute();
}

/**
 * Says how many came, of the event and of each of its sessions by itself. What was said before of the same is replaced;
 * what is not named stays.
 *
 * @throws Refusal "no-such-event"
 */
export function setAttended(
  app: App,
  eventId: string,
  counts: readonly Headcount[],
  accountId: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await lockEvent(trx, eventId);
    for (const { sessionId, talkId, ...said } of counts) {
      await trx
        .deleteFrom("headcount")
        .where("event_id", "=", eventId)
        .where("kind", "=", "attended")
        .where("session_id", "is not distinct from", sessionId)
        .where("talk_id", "is not distinct from", talkId)
        .execute();
      if (said.people === null && said.words === null && said.sectors === null) continue;
      await trx
        .insertInto("headcount")
        .values({
          id: app.newId(),
          event_id: eventId,
          session_id: sessionId,
          talk_id: talkId,
          kind: "attended",
          ...said,
        })
        .execute();
    }
    await noteEventActivity(trx, app, "headcounts-changed", accountId, eventId, { counts: counts.length });
  });
}
