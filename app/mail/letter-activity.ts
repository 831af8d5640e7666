import type { App } from "#app/app.ts";
import type { Db, OutboxRow } from "#db/schema.ts";

export type LetterVerb = "letter-sent-again" | "letter-link-opened";

/** Notes what an organiser did with a letter. Never an address. */
export async function noteLetter(
  db: Db,
  app: App,
  verb: LetterVerb,
  accountId: string,
  letter: Pick<OutboxRow, "id" | "letter" | "event_id" | "registration_id">,
): Promise<void> {
  await db
    .insertInto("activity")
    .values({
      id: app.newId(),
      at: app.now(),
      actor: accountId,
      verb,
      event_id: letter.event_id,
      registration_id: letter.registration_id,
      facts: JSON.stringify({ letterId: letter.id, letter: letter.letter }),
    })
    .execute();
}
