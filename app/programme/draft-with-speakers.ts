import type { App } from "#app/app.ts";
import { startDraftWithin, type Origin } from "#app/events/edit/start-draft.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { touchSite } from "#app/site/version.ts";
import type { EventRow } from "#db/schema.ts";
import { insertAppearance, type AppearanceFacts } from "./add-appearance.ts";

/**
 * A new draft with those who are to speak at it, in the order given. Nobody has asked them.
 *
 * @throws Refusal as `startDraft`
 */
export function draftWithSpeakers(
  app: App,
  accountId: string,
  facts: EventFacts,
  origin: Origin,
  speakers: readonly AppearanceFacts[],
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const event = await startDraftWithin(trx, app, accountId, facts, origin);
    for (const speaker of speakers) await insertAppearance(app, trx, { eventId: event.id }, speaker);
    return event;
  });
}
