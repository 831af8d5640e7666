import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { Refusal } from "#app/refusal.ts";
import { subscribersOf } from "#app/subscriptions/queries.ts";
import type { MassLetterRow, Trx } from "#db/schema.ts";
import type { SeenDraft } from "./draft.ts";
import { lockDraft, lockMassLetter } from "./lock.ts";
import { textsOf } from "./queries.ts";
import { recipientsOf } from "./recipients.ts";
import { keptSegment } from "./segment.ts";
import { seriesOf } from "./to-subscribers.ts";

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
    const recipients = await addressees(trx, before);
    if (recipients.length === 0) throw new Refusal("nobody-to-write-to");
    if (recipients.length !== seen.people)
      throw new Refusal("recipients-changed", { people: recipients.length });

    await noteRecipients(trx, before, recipients);
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

/** Those whom it is for at this moment: registrations, or subscriptions. */
async function addressees(trx: Trx, letter: MassLetterRow): Promise<{ readonly id: string }[]> {
  if (letter.event_id !== null) return recipientsOf(trx, letter.event_id, keptSegment(letter.segment));
  return subscribersOf(trx, await seriesOf(trx, letter));
}

async function noteRecipients(
  trx: Trx,
  letter: MassLetterRow,
  recipients: readonly { readonly id: string }[],
): Promise<void> {
  const note = { mass_letter_id: letter.id, is_written: 0 } as const;
  for (let start = 0; start < recipients.length; start += ROWS_A_STATEMENT) {
    const some = recipients.slice(start, start + ROWS_A_STATEMENT);
    if (letter.event_id === null) {
      const rows = some.map(({ id }) => ({ ...note, subscription_id: id }));
      await trx.insertInto("mass_letter_subscriber").values(rows).execute();
    } else {
      const rows = some.map(({ id }) => ({ ...note, registration_id: id }));
      await trx.insertInto("mass_letter_recipient").values(rows).execute();
    }
  }
}
