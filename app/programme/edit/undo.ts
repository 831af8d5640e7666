import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, ProgrammeEditRow, Trx } from "#db/schema.ts";
import { isSameDraft, type SessionDraft } from "./draft.ts";
import { editedSessions, type EditedSession } from "./drafts.ts";
import type { Editor } from "./edit-session.ts";
import { staleSession } from "./stale.ts";
import { writeEdits, type Edit } from "./write-edits.ts";

/**
 * Takes back what an account did last to a programme, all of it when it was several sessions at once; asked again,
 * what it did before that. Goes back to the last release and no further.
 *
 * @returns the sessions as they are now
 * @throws Refusal "nothing-to-undo", or "stale-version" when somebody else has edited one of them since
 */
export function undoLast(app: App, { eventId, accountId }: Editor): Promise<EditedSession[]> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, eventId);
    const last = await lastEdits(trx, eventId, accountId);
    if (last.length === 0) throw new Refusal("nothing-to-undo");
    const sessions = await editedSessions(trx, eventId);
    const back: Edit[] = [];
    for (const edit of last) back.push(await reversed(trx, edit, sessions, event.zone));
    await trx
      .deleteFrom("programme_edit")
      .where(
        "id",
        "in",
        last.map((edit) => edit.id),
      )
      .execute();
    return writeEdits(trx, app, event, accountId, "programme-edit-undone", back);
  });
}

/** Whether an account has done anything that it can take back. */
export async function canUndo(db: Db, eventId: string, accountId: string): Promise<boolean> {
  const edit = await db
    .selectFrom("programme_edit")
    .select("id")
    .where("event_id", "=", eventId)
    .where("actor", "=", accountId)
    .limit(1)
    .executeTakeFirst();
  return edit !== undefined;
}

function lastEdits(trx: Trx, eventId: string, accountId: string): Promise<ProgrammeEditRow[]> {
  return trx
    .selectFrom("programme_edit")
    .selectAll()
    .where("occasion", "=", (eb) =>
      eb
        .selectFrom("programme_edit as last")
        .select("last.occasion")
        .where("last.event_id", "=", eventId)
        .where("last.actor", "=", accountId)
        .orderBy("last.id", "desc")
        .limit(1),
    )
    .execute();
}

async function reversed(
  trx: Trx,
  { session_id, before, after }: ProgrammeEditRow,
  sessions: readonly EditedSession[],
  zone: string,
): Promise<Edit> {
  const session = sessions.find((one) => one.id === session_id)!;
  if (!isSameDraft(session.now, draftIn(after))) throw await staleSession(trx, session, zone);
  return { session, to: draftIn(before) };
}

function draftIn(json: string | null): SessionDraft | null {
  return json === null ? null : (JSON.parse(json) as SessionDraft);
}
