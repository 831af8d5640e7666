import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { PartRow } from "#db/schema.ts";

/** What people may choose beside their seat: a session that runs beside others, or one of the event's days. */
export type GivenPart = { readonly sessionId: string } | { readonly day: number };

/**
 * Lets those who register choose a session or a day, up to a limit. Asking twice gives the same part.
 *
 * @param capacity people; null for no limit
 */
export function offerPart(
  app: App,
  eventId: string,
  given: GivenPart,
  capacity: number | null,
): Promise<PartRow> {
  const sessionId = "sessionId" in given ? given.sessionId : null;
  const day = "day" in given ? given.day : null;
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await trx
      .insertInto("part")
      .values({
        id: app.newId(),
        event_id: eventId,
        kind: sessionId === null ? "day" : "session",
        session_id: sessionId,
        day,
        capacity,
        taken: 0,
        last_took: 0,
        version: 1,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return trx
      .selectFrom("part")
      .selectAll()
      .where("event_id", "=", eventId)
      .where(sessionId === null ? "day" : "session_id", "=", sessionId ?? day)
      .executeTakeFirstOrThrow();
  });
}
