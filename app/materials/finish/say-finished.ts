import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { FinishKind, Trx } from "#db/schema.ts";
import type { FinishState } from "./finish-list.ts";

/** What an organiser says of one thing; null: it is to be worked out again. */
export interface Said {
  readonly kind: FinishKind;
  readonly subject: string;
  readonly state: FinishState | null;
}

/**
 * Keeps what an organiser says of things on the finish list. Asking twice changes nothing.
 *
 * @throws Refusal "no-such-event" · "no-such-appearance" for a subject of another event
 */
export function sayFinished(
  app: App,
  eventId: string,
  all: readonly Said[],
  accountId: string,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    await refuseOthers(trx, eventId, all);
    for (const { kind, subject, state } of all) {
      await trx
        .deleteFrom("finish_item")
        .where("event_id", "=", eventId)
        .where("kind", "=", kind)
        .where("subject", "=", subject)
        .execute();
      if (state === null) continue;
      await trx
        .insertInto("finish_item")
        .values({ event_id: eventId, kind, subject, state, actor: accountId, changed_at: app.now() })
        .execute();
    }
    if (all.length > 0) {
      await noteEventActivity(trx, app, "finish-list-changed", accountId, eventId, { items: all.length });
    }
  });
}

async function refuseOthers(trx: Trx, eventId: string, all: readonly Said[]): Promise<void> {
  const subjects = [...new Set(all.map((one) => one.subject).filter(Boolean))];
  if (subjects.length === 0) return;
  const known = await trx
    .selectFrom("appearance")
    .select("id")
    .where("event_id", "=", eventId)
    .where("id", "in", subjects)
    .execute();
  if (known.length < subjects.length) throw new Refusal("no-such-appearance");
}
