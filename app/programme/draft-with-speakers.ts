import type { App } from "#app/app.ts";
import { beginOnce } from "#app/events/edit/begin-once.ts";
import { startDraftWithin, type Origin } from "#app/events/edit/start-draft.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import type { EventRow } from "#db/schema.ts";
import { insertAppearance, type AppearanceFacts } from "./add-appearance.ts";

/**
 * A new draft with those who are to speak at it, in the order given. Nobody has asked them.
 *
 * @param formKey as for `beginOnce`
 * @throws Refusal as `startDraft`
 */
export function draftWithSpeakers(
  app: App,
  accountId: string,
  facts: EventFacts,
  origin: Origin,
  speakers: readonly AppearanceFacts[],
  formKey: string | null = null,
): Promise<EventRow> {
  return beginOnce(app, formKey, async (trx) => {
    const event = await startDraftWithin(trx, app, accountId, facts, origin);
    for (const speaker of speakers) await insertAppearance(app, trx, { eventId: event.id }, speaker);
    return event;
  });
}
