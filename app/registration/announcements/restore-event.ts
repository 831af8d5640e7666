import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { reinstateWithin } from "#app/events/change-event.ts";
import { isHeld } from "#app/events/rules.ts";
import { lockAllSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { promoteInAll } from "../promote.ts";
import { announceLater } from "./announcements.ts";
import { reviveRegistrations } from "./revive-registrations.ts";

/** Since when an event was off, and why: what undoing its restoration goes back to. */
export type CalledOff = Pick<EventRow, "cancelled_at" | "cancel_reason">;

/**
 * Holds an event after all that was called off. Page, feeds, seats and line are at once what they were; whoever had
 * cancelled stays cancelled. All who heard that it was off hear that it is on when the gathering time is over:
 * `undoRestoration` until then. Asking twice gives the same event.
 *
 * @param actor the account's id
 * @throws Refusal "no-such-event", or "event-started" when it is over
 */
export function restoreEvent(app: App, eventId: string, actor: string): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const { before, event } = await reinstateWithin(trx, app, eventId);
    if (before.status !== "cancelled") return event;
    if (isHeld(event, app.now())) throw new Refusal("event-started");
    const { cancelled_at, cancel_reason } = before;
    const calledOff: CalledOff = { cancelled_at, cancel_reason };
    await noteEventActivity(trx, app, "event-restored", actor, eventId);
    await announceLater(trx, app, eventId, "restored", actor, null, JSON.stringify(calledOff));
    // Before anybody else can ask for them.
    await lockAllSeats(trx, eventId);
    await reviveRegistrations(trx, app, event, actor);
    await promoteInAll(trx, app, eventId);
    return event;
  });
}
