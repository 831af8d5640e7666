import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import type { Instant, Trx } from "#db/schema.ts";
import type { LetterFacts, LetterName } from "#emails/facts.ts";

/** Receipts go before what is sent to many. */
export const PRIORITY = { receipt: 10, mass: 0 } as const;

export interface NewLetter {
  readonly letter: LetterName;
  readonly language: Language;
  /** What it says, as it is at this moment. */
  readonly facts: LetterFacts;
  readonly eventId: string;
  readonly registrationId: string;
  /** One letter for one occasion: a second under the same key is none. */
  readonly dedupeKey: string;
  readonly priority?: number;
  /** After this it is of no use, and not sent; null means always of use. */
  readonly expiresAt: Instant | null;
}

/**
 * Puts a letter into the outbox, in the transaction of what it tells about: both are kept, or neither.
 *
 * @returns whether it is a new one
 */
export async function enqueue(trx: Trx, app: App, letter: NewLetter): Promise<boolean> {
  const now = app.now();
  const written = await trx
    .insertInto("outbox")
    .values({
      id: app.newId(),
      letter: letter.letter,
      event_id: letter.eventId,
      registration_id: letter.registrationId,
      to_address: letter.facts.person.email,
      language: letter.language,
      facts: JSON.stringify(letter.facts),
      dedupe_key: letter.dedupeKey,
      message_id: `<${app.newId()}@${domainOf(letter.facts.sender.address)}>`,
      state: "waiting",
      priority: letter.priority ?? PRIORITY.receipt,
      attempts: 0,
      next_at: now,
      expires_at: letter.expiresAt,
      lease_owner: null,
      lease_until: null,
      data_started_at: null,
      rendered: null,
      smtp_response: null,
      created_at: now,
      sent_at: null,
    })
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .executeTakeFirst();
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
