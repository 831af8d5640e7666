import type { App } from "#app/app.ts";
import type { EventRow } from "#db/schema.ts";
import type { EventVerb } from "../activity.ts";
import { saveEvent, type EventChanges } from "../save-event.ts";
import { noteSaved, whatIsNew } from "./save.ts";

/** Takes an event out of lists, search and feeds, or puts it there: whoever has its address sees it either way. */
export function listEvent(
  app: App,
  eventId: string,
  accountId: string,
  isUnlisted: boolean,
): Promise<EventRow> {
  return change(app, eventId, accountId, "listing-changed", () => ({ is_unlisted: isUnlisted ? 1 : 0 }));
}

/** Says that an event took place, where no date can say so; or that nobody knows. */
export function markHeld(app: App, eventId: string, accountId: string, isHeld: boolean): Promise<EventRow> {
  return change(app, eventId, accountId, "listing-changed", () => ({ is_held: isHeld ? 1 : 0 }));
}

/** Takes an event's page away: it answers 410. Asking twice keeps the first instant. Nobody is told. */
export function withdrawPage(app: App, eventId: string, accountId: string): Promise<EventRow> {
  return change(app, eventId, accountId, "page-withdrawn", ({ withdrawn_at }) => ({
    withdrawn_at: withdrawn_at ?? app.now(),
  }));
}

/** Puts a page that was taken away back where it was. */
export function restorePage(app: App, eventId: string, accountId: string): Promise<EventRow> {
  return change(app, eventId, accountId, "page-restored", () => ({ withdrawn_at: null }));
}

/**
 * One switch, written whatever else has been saved since: there is nothing in it that could be lost.
 *
 * @throws Refusal "no-such-event"
 */
function change(
  app: App,
  eventId: string,
  accountId: string,
  verb: EventVerb,
  changesOf: (before: EventRow) => EventChanges,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, (before) => whatIsNew(before, changesOf(before)));
    if (saved.event.version !== saved.before.version) await noteSaved(trx, app, accountId, verb, saved);
    return saved.event;
  });
}
