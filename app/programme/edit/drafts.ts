import { programmeOf } from "#app/programme/queries.ts";
import type { Db, ProgrammeDraftRow } from "#db/schema.ts";
import { draftOf, type SessionDraft } from "./draft.ts";

/** A session in the hands of those who edit it. */
export interface EditedSession {
  readonly id: string;
  /** Grows with every edit; 0 until the first. */
  readonly version: number;
  /** As it is to be; null when it is to go, or is gone. */
  readonly now: SessionDraft | null;
  /** As the public sees it; null when it does not. */
  readonly released: SessionDraft | null;
  /** The account that edited it last, and when; null until then. */
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** All sessions of an event, those that are gone too, as entered. A fixed number of queries. */
export async function editedSessions(db: Db, eventId: string): Promise<EditedSession[]> {
  const { sessions } = await programmeOf(db, eventId);
  const drafts = await db
    .selectFrom("programme_draft")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("session_id")
    .execute();
  const released = new Map(sessions.map((session) => [session.id, draftOf(session)]));
  const drafted = new Map(drafts.map((one) => [one.session_id, one]));
  return [...new Set([...released.keys(), ...drafted.keys()])]
    .map((id) => edited(id, released.get(id) ?? null, drafted.get(id)))
    .sort((a, b) => (a.now?.position ?? 0) - (b.now?.position ?? 0));
}

function edited(
  id: string,
  released: SessionDraft | null,
  row: ProgrammeDraftRow | undefined,
): EditedSession {
  const draft = row?.draft == null ? released : (JSON.parse(row.draft) as SessionDraft);
  return {
    id,
    version: row?.version ?? 0,
    now: row?.is_removed ? null : draft,
    released,
    changedBy: row?.changed_by ?? null,
    changedAt: row?.changed_at ?? null,
  };
}

/** Grows with every edit of any of them. */
export function programmeVersion(sessions: readonly Pick<EditedSession, "version">[]): number {
  return sessions.reduce((sum, session) => sum + session.version, 0);
}
