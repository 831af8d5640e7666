import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { PartRow, Trx } from "#db/schema.ts";

/** What people may choose beside their seat: a session that runs beside others, or one of the event's days. */
export type GivenPart = { readonly sessionId: string } | { readonly day: number };

/**
 * Lets those who register choose a session or a day, up to a limit. Asking twice gives the same part. Organisers do it
 * by `edit/offer-choice.ts`.
 *
 * @param capacity people; null for no limit
 */
export function offerPart(
  app: App,
  eventId: string,
  given: GivenPart,
  capacity: number | null,
): Promise<PartRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await insertPart(trx, app, eventId, given, capacity);
    return partAs(trx, eventId, given);
  });
}

/** As `offerPart`, within a transaction that has begun with a write; says whether the part is new. */
export async function insertPart(
  trx: Trx,
  app: App,
  eventId: string,
  given: GivenPart,
  capacity: number | null,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("part")
    .values({
      id: app.newId(),
      event_id: eventId,
      kind: "sessionId" in given ? "session" : "day",
      session_id: "sessionId" in given ? given.sessionId : null,
      day: "day" in given ? given.day : null,
      capacity,
      taken: 0,
      last_took: 0,
      version: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The part that offers this session or day. */
export function partAs(trx: Trx, eventId: string, given: GivenPart): Promise<PartRow> {
  return trx
    .selectFrom("part")
    .selectAll()
    .where("event_id", "=", eventId)
    .where(
      "sessionId" in given ? "session_id" : "day",
      "=",
      "sessionId" in given ? given.sessionId : given.day,
    )
    .executeTakeFirstOrThrow();
}
