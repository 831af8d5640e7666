import type { App } from "#app/app.ts";
import type { EventRow } from "#db/schema.ts";
import { publishWithin } from "../publish-event.ts";
import { noteSaved } from "./save.ts";

/**
 * Makes a draft public. Asking twice gives the same event. What is not known yet may be missing: `checklist` says it
 * beforehand.
 *
 * @throws Refusal "no-such-event"; "not-ready-to-publish" with the codes of what must be mended
 */
export function publish(app: App, eventId: string, accountId: string): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await publishWithin(trx, app, eventId, {});
    if (saved.before.status === "draft") await noteSaved(trx, app, accountId, "event-published", saved);
    return saved.event;
  });
}
