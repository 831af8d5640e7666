import type { App } from "#app/app.ts";
import type { SpeakerInvitationRow } from "#db/schema.ts";
import { putAnswer } from "./put-answer.ts";

/** What to serve, in the place of what was said before. @param choices codes; with no note: nothing to tell */
export async function saveDiet(
  app: App,
  invitation: SpeakerInvitationRow,
  choices: readonly string[],
  note: string | null,
): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await putAnswer(trx, app, invitation, { diet_choices: choices.join(","), diet_note: note });
  });
}
