import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { saveEvent } from "../save-event.ts";
import { noteSaved } from "./save.ts";

export type Relation = "previous" | "related";

/**
 * Names an earlier event of the same kind on an event's page, or one on the same matter: a public one of whomever, or
 * any of the same organisation. Asking twice changes nothing.
 *
 * @throws Refusal "no-such-event", "same-event"
 */
export function relate(
  app: App,
  eventId: string,
  accountId: string,
  otherEventId: string,
  kind: Relation,
): Promise<EventRow> {
  return change(app, eventId, accountId, async (trx, before) => {
    if (eventId === otherEventId) throw new Refusal("same-event");
    await refuseHidden(trx, before, otherEventId);
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto("event_relation")
      .values({ event_id: eventId, other_event_id: otherEventId, kind })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  });
}

/**
 * Takes a relation away.
 *
 * @throws Refusal "no-such-event"
 */
export function unrelate(
  app: App,
  eventId: string,
  accountId: string,
  otherEventId: string,
  kind: Relation,
): Promise<EventRow> {
  return change(app, eventId, accountId, async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom("event_relation")
      .where("event_id", "=", eventId)
      .where("other_event_id", "=", otherEventId)
      .where("kind", "=", kind)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  });
}

function change(
  app: App,
  eventId: string,
  accountId: string,
  isChanged: (trx: Trx, before: EventRow) => Promise<boolean>,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async (before) =>
      (await isChanged(trx, before)) ? {} : null,
    );
    if (saved.event.version !== saved.before.version) {
      await noteSaved(trx, app, accountId, "relations-changed", saved);
    }
    return saved.event;
  });
}

async function refuseHidden(trx: Trx, before: EventRow, otherEventId: string): Promise<void> {
  const other = await trx
    .selectFrom("event")
    .select("id")
    .where("id", "=", otherEventId)
    .where((eb) =>
      eb.or([
        eb("organisation_id", "=", before.organisation_id),
        eb.and([eb("status", "<>", "draft"), eb("withdrawn_at", "is", null), eb("is_unlisted", "=", 0)]),
      ]),
    )
    .executeTakeFirst();
  if (!other) throw new Refusal("no-such-event", { id: otherEventId });
}
