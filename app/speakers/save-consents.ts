import type { App } from "#app/app.ts";
import { withholdSlidesIn } from "#app/files/publish-file.ts";
import type { SpeakerConsentPurpose, SpeakerInvitationRow } from "#db/schema.ts";
import { putAnswer } from "./put-answer.ts";

export const PURPOSES = ["slides", "recording", "photo"] as const satisfies readonly SpeakerConsentPurpose[];

/**
 * Gives what is ticked and takes back what is not, each with the time; also after the event. What stays as it was keeps
 * its time. Without a yes no slides of theirs are out.
 */
export function saveConsents(
  app: App,
  invitation: SpeakerInvitationRow,
  given: readonly SpeakerConsentPurpose[],
): Promise<void> {
  const { appearance_id } = invitation;
  return app.db.transaction().execute(async (trx) => {
    await putAnswer(trx, app, invitation, { consents_at: app.now() });
    await trx
      .updateTable("speaker_consent")
      .set({ withdrawn_at: app.now() })
      .where("appearance_id", "=", appearance_id)
      .where("withdrawn_at", "is", null)
      .$if(given.length > 0, (query) => query.where("purpose", "not in", [...given]))
      .execute();
    if (!given.includes("slides")) await withholdSlidesIn(trx, appearance_id);
    const standing = await trx
      .selectFrom("speaker_consent")
      .select("purpose")
      .where("appearance_id", "=", appearance_id)
      .where("withdrawn_at", "is", null)
      .execute();
    const fresh = given.filter((purpose) => !standing.some((one) => one.purpose === purpose));
    if (fresh.length === 0) return;
    await trx
      .insertInto("speaker_consent")
      .values(
        fresh.map((purpose) => ({
          id: app.newId(),
          appearance_id,
          purpose,
          given_at: app.now(),
          withdrawn_at: null,
          actor: invitation.id,
        })),
      )
      .execute();
  });
}
