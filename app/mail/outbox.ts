import type { Insertable } from "kysely";
import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import type { Instant, OutboxTable, Trx } from "#db/schema.ts";
import type { FactsOf, LetterName } from "#emails/facts.ts";

/** Receipts go before what is sent to many. */
export const PRIORITY = { receipt: 10, mass: 0 } as const;

export interface NewLetter<N extends LetterName = LetterName> {
  readonly letter: N;
  readonly language: Language;
  /** What it says, as it is at this moment. */
  readonly facts: FactsOf[N];
  /** Null, as the next, for a letter about several. */
  readonly eventId: string | null;
  readonly registrationId: string | null;
  /** The mass letter that it is a copy of. */
  readonly massLetterId?: string;
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
export async function enqueue<N extends LetterName>(
  trx: Trx,
  app: App,
  letter: NewLetter<N>,
): Promise<boolean> {
  return (await enqueueMany(trx, app, [letter])) > 0;
}

/**
 * As `enqueue`, for many at once: one statement, however many they are.
 *
 * @returns how many are new ones
 */
export async function enqueueMany<N extends LetterName>(
  trx: Trx,
  app: App,
  letters: readonly NewLetter<N>[],
): Promise<number> {
  if (letters.length === 0) return 0;
  const written = await trx
    .insertInto("outbox")
    .values(letters.map((letter) => rowOf(app, letter)))
    .onConflict((conflict) => conflict.column("dedupe_key").doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0n);
}

function rowOf<N extends LetterName>(app: App, letter: NewLetter<N>): Insertable<OutboxTable> {
  const now = app.now();
  const { person, sender } = letter.facts;
  return {
    id: app.newId(),
    letter: letter.letter,
    event_id: letter.eventId,
    registration_id: letter.registrationId,
    mass_letter_id: letter.massLetterId ?? null,
    is_held: 0,
    to_address: person.email,
    language: letter.language,
    facts: JSON.stringify(letter.facts),
    dedupe_key: letter.dedupeKey,
    message_id: `<${app.newId()}@${domainOf(sender.address)}>`,
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
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
