import type { App } from "#app/app.ts";
import type { Trx } from "#db/schema.ts";

export type AccountVerb =
  | "account-created"
  | "made-admin"
  | "own-name-changed"
  | "sign-in-ended"
  | "other-sign-ins-ended"
  | "organisation-created"
  | "membership-given"
  | "member-invited"
  | "role-changed"
  | "member-removed"
  | "declines-changed";

/** Notes what was done with an account, in the transaction that does it. Never names or addresses. */
export async function noteAccount(
  trx: Trx,
  app: App,
  verb: AccountVerb,
  facts: Readonly<Record<string, string>>,
  actor = "system",
): Promise<void> {
  await trx
    .insertInto("activity")
    .values({
      id: app.newId(),
      at: app.now(),
      actor,
      verb,
      event_id: null,
      registration_id: null,
      facts: JSON.stringify(facts),
    })
    .execute();
}
