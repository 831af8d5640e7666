import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import type { SessionDraft } from "./draft.ts";
import { editedSessions, type EditedSession } from "./drafts.ts";
import { staleSession } from "./stale.ts";
import { writeEdits, type ProgrammeVerb } from "./write-edits.ts";

/** Whose programme, and who edits it. */
export interface Editor {
  readonly eventId: string;
  readonly accountId: string;
}

/** A session as the editor has it in front of them. */
export interface SessionAt extends Editor {
  readonly sessionId: string;
  readonly version: number;
}

/** What an edit sees beside the session itself. */
export interface Surroundings {
  readonly trx: Trx;
  readonly event: EventRow;
  readonly sessions: readonly EditedSession[];
}

/**
 * Edits one session as it is to be. Of a published event the public sees it when the programme is released, of a draft
 * its page shows it at once. What makes no difference is no edit.
 *
 * @param changed null to take the session away
 * @throws Refusal "stale-version", with what is there now, when somebody has edited the session since; "no-such-session"
 */
export function editSession(
  app: App,
  at: SessionAt,
  verb: ProgrammeVerb,
  changed: (now: SessionDraft, around: Surroundings) => SessionDraft | null | Promise<SessionDraft | null>,
): Promise<EditedSession> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, at.eventId);
    const sessions = await editedSessions(trx, event.id);
    const { session, now } = await sessionAt(trx, event, sessions, at);
    const to = await changed(now, { trx, event, sessions });
    const [written] = await writeEdits(trx, app, event, at.accountId, verb, [{ session, to }]);
    return written ?? session;
  });
}

async function sessionAt(
  trx: Trx,
  { zone }: EventRow,
  sessions: readonly EditedSession[],
  { sessionId, version }: SessionAt,
): Promise<{ session: EditedSession; now: SessionDraft }> {
  const session = sessions.find((one) => one.id === sessionId);
  if (!session) throw new Refusal("no-such-session", { sessionId });
  if (session.version !== version) throw await staleSession(trx, session, zone);
  if (session.now === null) throw new Refusal("no-such-session", { sessionId });
  return { session, now: session.now };
}
