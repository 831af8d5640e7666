import type { App } from "#app/app.ts";
import type { ActivityFacts } from "#app/events/activity.ts";
import type { RegistrationRow, Trx } from "#db/schema.ts";

/** What can happen to a registration. */
export type RegistrationVerb =
  | "registered"
  | "asked-again"
  | "changed"
  | "cancelled"
  | "promoted"
  | "offered"
  | "offer-accepted"
  | "offer-declined"
  | "offer-expired"
  | "seat-given"
  | "put-on-waitlist"
  | "declined"
  | "restored"
  | "priority-set"
  | "handed-over"
  | "taken-over"
  | "hand-over-refused"
  | "told-of-change"
  | "calendar-accepted"
  | "calendar-tentative"
  | "calendar-declined"
  | "entry-sent-again"
  | "noted";

/** Who did it: whoever has the link, the house itself, or an organiser by the id of the account. */
export type Actor = "visitor" | "system" | { readonly accountId: string };

/** Notes who did what to a registration, in the transaction that does it. Never names or addresses. */
export async function noteActivity(
  trx: Trx,
  app: App,
  verb: RegistrationVerb,
  actor: Actor,
  registration: RegistrationRow,
  facts: ActivityFacts = {},
): Promise<void> {
  await trx
    .insertInto("activity")
    .values({
      id: app.newId(),
      at: app.now(),
      actor: typeof actor === "string" ? actor : actor.accountId,
      verb,
      event_id: registration.event_id,
      registration_id: registration.id,
      facts: JSON.stringify({ status: registration.status, kind: registration.kind, ...facts }),
    })
    .execute();
}
