import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import type { SpeakerAnswerRow, SpeakerInvitationRow, Trx } from "#db/schema.ts";

export type AnswerChanges = Partial<
  Omit<SpeakerAnswerRow, "appearance_id" | "event_id" | "version" | "changed_at">
>;

/** Writes a part of what a speaker has answered, under the event's lock, and gives it as it was and as it is. */
export async function putAnswer(
  trx: Trx,
  app: App,
  { appearance_id, event_id }: Pick<SpeakerInvitationRow, "appearance_id" | "event_id">,
  changes: AnswerChanges,
): Promise<{ readonly answer: SpeakerAnswerRow; readonly before: SpeakerAnswerRow | undefined }> {
  await lockEvent(trx, event_id);
  const before = await trx
    .selectFrom("speaker_answer")
    .selectAll()
    .where("appearance_id", "=", appearance_id)
    .executeTakeFirst();
  const nothing = {
    is_coming: null,
    answered_at: null,
    reason: null,
    needs: "",
    needs_note: null,
    diet_choices: "",
    diet_note: null,
    consents_at: null,
    version: 1,
  };
  const changed = { ...changes, changed_at: app.now() };
  const answer = await trx
    .insertInto("speaker_answer")
    .values({ appearance_id, event_id, ...nothing, ...changed })
    .onConflict((conflict) =>
      conflict
        .column("appearance_id")
        .doUpdateSet({ ...changed, version: sql<number>`speaker_answer.version + 1` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return { answer, before };
}
