import { attendedOf } from "#app/events/edit/headcounts.ts";
import { attendableSessions } from "#app/programme/attendable-sessions.ts";
import type { Db, HeadcountRow } from "#db/schema.ts";
import type { Countable } from "./read-counts.ts";

/** With what it is called, null for the event itself, and what has been said of it. */
export type Counted = Countable & { readonly title: string | null; readonly row: HeadcountRow | undefined };

/** What can be counted at an event: itself, its sessions, and those talks of which somebody has said a number. */
export async function countables(db: Db, eventId: string): Promise<Counted[]> {
  const [sessions, rows, talks] = await Promise.all([
    attendableSessions(db, eventId),
    attendedOf(db, eventId),
    db
      .selectFrom("talk")
      .innerJoin("headcount", "headcount.talk_id", "talk.id")
      .select(["talk.id", "talk.title", "headcount.session_id"])
      .distinct()
      .where("headcount.event_id", "=", eventId)
      .where("headcount.kind", "=", "attended")
      .execute(),
  ]);
  const of = (sessionId: string | null, talkId: string | null) =>
    rows.find((row) => row.session_id === sessionId && row.talk_id === talkId);
  return [
    { key: "event", sessionId: null, talkId: null, title: null, row: of(null, null) },
    ...sessions.map(({ id, title }) => ({ key: id, sessionId: id, talkId: null, title, row: of(id, null) })),
    ...talks.map(({ id, title, session_id: sessionId }) => ({
      key: id,
      sessionId,
      talkId: id,
      title,
      row: of(sessionId, id),
    })),
  ];
}
