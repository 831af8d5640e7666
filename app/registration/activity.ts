import type { App } from "#app/app.ts";
import type { RegistrationRow, Trx } from "#db/schema.ts";

/** What can happen to a registration. */
export type RegistrationVerb = "registered" | "asked-again" | "cancelled" | "promoted";

/** Notes who did what to a registration, in the transaction that does it. Never names or addresses. */
export async function noteActivity(
  trx: Trx,
  app: App,
  verb: RegistrationVerb,
  actor: "visitor" | "system",
  registration: RegistrationRow,
): Promise<void> {
  await trx
    .insertInto("activity")
    .values({
      id: app.newId(),
      at: app.now(),
      actor,
      verb,
      event_id: registration.event_id,
      registration_id: registration.id,
      facts: JSON.stringify({ status: registration.status, kind: registration.kind }),
    })
    .execute();
}
