import type { App } from "#app/app.ts";
import type { Db, Instant, SubscriptionLinkTable } from "#db/schema.ts";
import { hashOf, isSecret, readToken } from "./token.ts";

export type SubscriptionPurpose = SubscriptionLinkTable["purpose"];

export interface NewSubscriptionLink {
  readonly subscriptionId: string;
  readonly purpose: SubscriptionPurpose;
  readonly expiresAt: Instant;
}

/**
 * A new link by which one says yes to letters, or ends them, as the text that stands in its address: one for each copy
 * of a letter. It opens nothing where the subscription is gone.
 */
export async function newSubscriptionLink(
  db: Db,
  app: App,
  { subscriptionId, purpose, expiresAt }: NewSubscriptionLink,
): Promise<string> {
  const id = app.newId();
  const secret = app.newSecret();
  const subscription = await db
    .selectFrom("subscription")
    .select("id")
    .where("id", "=", subscriptionId)
    .executeTakeFirst();
  if (subscription) {
    await db
      .insertInto("subscription_link")
      .values({
        id,
        subscription_id: subscriptionId,
        purpose,
        secret_hash: hashOf(secret).toString("hex"),
        expires_at: expiresAt,
        created_at: app.now(),
      })
      .execute();
  }
  return `${id}.${secret}`;
}

/** The subscription that such a link opens, or undefined: none of ours, for something else, or expired. */
export async function subscriptionIdOf(
  db: Db,
  token: string,
  purpose: SubscriptionPurpose,
  now: Instant,
): Promise<string | undefined> {
  const read = readToken(token);
  if (!read) return undefined;
  const link = await db
    .selectFrom("subscription_link")
    .select(["subscription_id", "secret_hash", "expires_at"])
    .where("id", "=", read.id)
    .where("purpose", "=", purpose)
    .executeTakeFirst();
  if (!link || link.expires_at <= now) return undefined;
  return isSecret(read.secret, link.secret_hash) ? link.subscription_id : undefined;
}
