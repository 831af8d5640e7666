import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { isSameDraft, releasable } from "#app/programme/edit/draft.ts";
import type { ProgrammeReleaseRow, Trx } from "#db/schema.ts";
import type { PendingRelease } from "./pending.ts";
import { writeSession } from "./write-session.ts";

/** What a release is called, and what the organiser says of it. */
export interface ReleaseWish {
  readonly name: string;
  readonly text: string | null;
  readonly lang: string;
  /** Of the programme that the organiser has seen before saying yes. */
  readonly version: number;
}

/**
 * Makes public what is pending, within a transaction that has touched the site and locked the event, and notes what was
 * new. From here on there is nothing to undo. Blockers stay where they are.
 */
export async function releaseWithin(
  trx: Trx,
  app: App,
  eventId: string,
  accountId: string,
  { sessions, changes }: PendingRelease,
  { name, text, lang }: ReleaseWish,
): Promise<ProgrammeReleaseRow> {
  const differing = sessions.filter(({ now, released }) => !isSameDraft(releasable(now), released));
  // Those that go give their addresses free.
  for (const { id } of differing.filter((one) => releasable(one.now) === null)) {
    await writeSession(trx, app, eventId, id, null);
  }
  for (const { id, now } of differing.filter((one) => releasable(one.now) !== null)) {
    await writeSession(trx, app, eventId, id, now);
  }
  await forgetDrafts(trx, eventId, sessions);
  const release = await trx
    .insertInto("programme_release")
    .values({
      id: app.newId(),
      event_id: eventId,
      name,
      text,
      lang,
      changes: JSON.stringify(changes),
      actor: accountId,
      at: app.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteEventActivity(trx, app, "programme-released", accountId, eventId, {
    releaseId: release.id,
    changes: changes.length,
  });
  return release;
}

async function forgetDrafts(trx: Trx, eventId: string, sessions: PendingRelease["sessions"]): Promise<void> {
  const blockers = sessions.filter(({ now }) => now?.kind === "blocker").map((one) => one.id);
  await trx
    .updateTable("programme_draft")
    .set({ draft: null })
    .where("event_id", "=", eventId)
    .$if(blockers.length > 0, (query) => query.where("session_id", "not in", blockers))
    .execute();
  await trx.deleteFrom("programme_edit").where("event_id", "=", eventId).execute();
}
