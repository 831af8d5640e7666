import { sql, type UpdateObject } from "kysely";
import type { App, MailFault } from "#app/app.ts";
import type { Database, OutboxRow } from "#db/schema.ts";
import type { EmailMessage } from "#emails/message.ts";
import { outcomeFor } from "./rules.ts";

/** Relays have written whole pages; an organiser reads this. */
const MAX_RESPONSE = 500;
const NOBODYS = { lease_owner: null, lease_until: null } as const;

/** An attempt begins. What is sent is stored first, so that the next attempt sends the same. */
export async function noteStarted(app: App, letter: OutboxRow, message: EmailMessage): Promise<void> {
  await app.db
    .updateTable("outbox")
    .set({ rendered: JSON.stringify(message), attempts: sql`attempts + 1` })
    .where("id", "=", letter.id)
    .execute();
}

/** From now on the relay may have the letter, whatever we hear. */
export async function noteDataStarted(app: App, letter: OutboxRow): Promise<void> {
  await app.db
    .updateTable("outbox")
    .set({ data_started_at: app.now() })
    .where("id", "=", letter.id)
    .execute();
}

/** The relay has it. Holds whoever has the lease by now: what was sent must not be sent again. */
export async function noteSent(app: App, letter: OutboxRow, response: string): Promise<void> {
  await app.db
    .updateTable("outbox")
    .set({ state: "sent", sent_at: app.now(), smtp_response: cut(response), ...NOBODYS })
    .where("id", "=", letter.id)
    .execute();
}

/** An attempt failed: it is tried again later, or given up for an organiser to see. */
export function noteFault(app: App, letter: OutboxRow, fault: MailFault): Promise<void> {
  const { attempts, data_started_at } = letter;
  const outcome = outcomeFor({ attempts, data_started_at }, fault, app.now());
  return giveUpLease(app, letter, { ...outcome, smtp_response: cut(fault.response) });
}

/** It is of no use any more, or was never to be sent. */
export function noteNotSent(app: App, letter: OutboxRow, reason: string): Promise<void> {
  return giveUpLease(app, letter, { state: "expired", smtp_response: reason });
}

/** Back into the outbox: nothing was tried. */
export function release(app: App, letter: OutboxRow): Promise<void> {
  return giveUpLease(app, letter, { state: "waiting" });
}

/** Changes nothing when another worker has taken the letter over. */
async function giveUpLease(
  app: App,
  letter: OutboxRow,
  changes: UpdateObject<Database, "outbox">,
): Promise<void> {
  await app.db
    .updateTable("outbox")
    .set({ ...changes, ...NOBODYS })
    .where("id", "=", letter.id)
    .where("lease_owner", "=", letter.lease_owner)
    .execute();
}

function cut(response: string): string {
  return response.slice(0, MAX_RESPONSE);
}
