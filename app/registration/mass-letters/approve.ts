import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { Refusal } from "#app/refusal.ts";
import type { MassLetterRow, Trx } from "#db/schema.ts";
import type { SeenDraft } from "./draft.ts";
import { lockDraft, lockMassLetter } from "./lock.ts";
import { textsOf } from "./queries.ts";
import { recipientsOf, type Recipient } from "./recipients.ts";
import { keptSegment } from "./segment.ts";

/** What one statement may carry on both engines. */
const ROWS_A_STATEMENT = 1000;

/**
 * Says yes to a letter: those who are in its segment at this moment get it, each once, and nobody who comes later.
 * A job writes them out (`writeMassLetters`). Asking twice is asking once.
 *
 * @param seen what the organiser saw, and said yes to
 * @throws Refusal "recipients-changed" when they are not as many as the organiser saw; "nobody-to-write-to",
 *   "letter-without-text"; "stale-version" when somebody has saved the draft since
 */
export function approveMassLetter(
  app: App,
  seen: SeenDraft & { readonly people: number },
  accountId: string,
): Promise<MassLetterRow> {
  return app.db.transaction().execute(async (trx) => {
    const before = await lockMassLetter(trx, seen.id);
    if (before.approved_at !== null) return before;
    await lockDraft(trx, seen.id, seen.version, seen.zone);
    if (Object.keys(await textsOf(trx, seen.id)).length === 0) throw new Refusal("letter-without-text");
    const recipients = await recipientsOf(trx, before.event_id, keptSegment(before.segment));
    if (recipients.length === 0) throw new Refusal("nobody-to-write-to");
    if (recipients.length !== seen.people)
      throw new Refusal("recipients-changed", { people: recipients.length });

    await noteRecipients(trx, seen.id, recipients);
    await noteEventActivity(trx, app, "mass-letter-approved", accountId, before.event_id, {
      people: recipients.length,
    });
    return trx
      .updateTable("mass_letter")
      .set({ approved_at: app.now(), approved_by: accountId, recipients: recipients.length })
      .where("id", "=", seen.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function noteRecipients(trx: Trx, id: string, recipients: readonly Recipient[]): Promise<void> {
  for (let start = 0; start < recipients.length; start += ROWS_A_STATEMENT) {
    await trx
      .insertInto("mass_letter_recipient")
      .values(
        recipients.slice(start, start + ROWS_A_STATEMENT).map((one) => ({
          mass_letter_id: id,
          registration_id: one.id,
          is_written: 0,
        })),
      )
      .execute();
  }
}
