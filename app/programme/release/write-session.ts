import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { speakerId } from "#app/programme/add-appearance.ts";
import type { AppearanceDraft, SessionDraft } from "#app/programme/edit/draft.ts";
import type { SessionRow, Trx } from "#db/schema.ts";

/** Makes a session what its draft says, and its calendar entry new; takes it away where there is no draft. */
export async function writeSession(
  trx: Trx,
  app: App,
  eventId: string,
  id: string,
  draft: SessionDraft | null,
): Promise<void> {
  if (draft === null) {
    await trx.deleteFrom("session").where("id", "=", id).execute();
    return;
  }
  await writeColumns(trx, app, eventId, id, draft);
  for (const [position, { appearances: _, ...talk }] of draft.talks.entries()) {
    const row = { ...talk, session_id: id, position };
    await trx
      .insertInto("talk")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }
  await writePeople(trx, app, eventId, id, draft);
  const talkIds = draft.talks.map((talk) => talk.id);
  await trx
    .deleteFrom("talk")
    .where("session_id", "=", id)
    .$if(talkIds.length > 0, (query) => query.where("id", "not in", talkIds))
    .execute();
}

async function writeColumns(
  trx: Trx,
  app: App,
  eventId: string,
  id: string,
  { kind, appearances: _, talks: __, ...rest }: SessionDraft,
): Promise<void> {
  // A blocker never comes here: `releasable` is null of it.
  const columns = { ...rest, kind: kind as SessionRow["kind"], changed_at: app.now() };
  await trx
    .insertInto("session")
    .values({
      ...columns,
      id,
      event_id: eventId,
      calendar_uid: `session-${id}@samling`,
      calendar_sequence: 0,
    })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet({ ...columns, calendar_sequence: sql`session.calendar_sequence + 1` }),
    )
    .execute();
}

async function writePeople(
  trx: Trx,
  app: App,
  eventId: string,
  sessionId: string,
  { appearances, talks }: SessionDraft,
): Promise<void> {
  const placed = [
    ...appearances.map((one) => ({ one, talkId: null })),
    ...talks.flatMap((talk) => talk.appearances.map((one) => ({ one, talkId: talk.id }))),
  ];
  for (const [position, { one, talkId }] of placed.entries()) {
    const { speaker_slug, ...rest } = one;
    const row = {
      ...rest,
      event_id: eventId,
      session_id: sessionId,
      talk_id: talkId,
      position,
      speaker_id: await speakerOf(trx, app, one),
    };
    await trx
      .insertInto("appearance")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }
  const ids = placed.map(({ one }) => one.id);
  await trx
    .deleteFrom("appearance")
    .where("session_id", "=", sessionId)
    .$if(ids.length > 0, (query) => query.where("id", "not in", ids))
    .execute();
}

function speakerOf(trx: Trx, app: App, { name, speaker_slug }: AppearanceDraft): Promise<string> | null {
  return name === null || speaker_slug === null ? null : speakerId(app, trx, name, speaker_slug);
}
