import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { newDraft, type SessionWish } from "./new-draft.ts";
import { editedSessions, type EditedSession } from "./drafts.ts";
import type { Editor } from "./edit-session.ts";
import { placeOf, type PlaceWish } from "./place.ts";
import { writeEdits } from "./write-edits.ts";

/**
 * Adds a session, or a blocker, after those already there, with its talks and people in the order given.
 *
 * @param place where it is to stand, for a wish that does not say it
 * @throws Refusal "no-such-event", "time-skipped", "time-ambiguous" or "ends-before-start", and as `placeOf`
 */
export function addToProgramme(
  app: App,
  editor: Editor,
  wish: SessionWish,
  place?: PlaceWish,
): Promise<EditedSession> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, editor.eventId);
    const sessions = await editedSessions(trx, event.id);
    const session = notThereYet(app.newId());
    const to = { ...newDraft(app, event, sessions, wish), ...(place && placeOf(event, place)) };
    const edit = { session, to };
    const [added] = await writeEdits(trx, app, event, editor.accountId, "session-added", [edit]);
    return added!;
  });
}

export function notThereYet(id: string): EditedSession {
  return { id, version: 0, now: null, released: null, changedBy: null, changedAt: null };
}
