import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { PartRow, Trx } from "#db/schema.ts";
import { insertPart, partAs, type GivenPart } from "../offer-part.ts";
import { saveEvent } from "../save-event.ts";
import { settle, type Edit } from "./save.ts";

/**
 * Lets those who register choose a session or a day, up to a limit. Asking twice gives the same part: its limit is
 * changed by `registration/edit-parts.ts`.
 *
 * @param capacity people; null for no limit
 * @throws Refusal "no-such-event", "no-such-part" for a session of another event, and as `settle`
 */
export function offerChoice(
  app: App,
  eventId: string,
  by: Edit,
  given: GivenPart,
  capacity: number | null,
): Promise<PartRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      if ("sessionId" in given) await refuseOtherSession(trx, eventId, given.sessionId);
      return (await insertPart(trx, app, eventId, given, capacity)) ? {} : null;
    });
    await settle(trx, app, by, "parts-changed", saved);
    return partAs(trx, eventId, given);
  });
}

async function refuseOtherSession(trx: Trx, eventId: string, sessionId: string): Promise<void> {
  const session = await trx
    .selectFrom("session")
    .select("id")
    .where("id", "=", sessionId)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (!session) throw new Refusal("no-such-part", { id: sessionId });
}
