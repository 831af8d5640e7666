import type { App } from "#app/app.ts";
import type { Db, Instant, LinkTable } from "#db/schema.ts";
import { hashOf, isSecret, readToken } from "./token.ts";

export type LinkPurpose = LinkTable["purpose"];

/**
 * A new personal link, as the text that stands in its address. Nobody can make it out again: only the hash of its
 * secret is stored.
 */
export async function newLink(
  db: Db,
  app: App,
  link: { readonly purpose: LinkPurpose; readonly registrationId: string; readonly expiresAt: Instant },
): Promise<string> {
  const id = app.newId();
  const secret = app.newSecret();
  await db
    .insertInto("link")
    .values({
      id,
      purpose: link.purpose,
      registration_id: link.registrationId,
      secret_hash: hashOf(secret).toString("hex"),
      expires_at: link.expiresAt,
      created_at: app.now(),
    })
    .execute();
  return `${id}.${secret}`;
}

/** The registration that a personal link opens, or undefined: not ours, for something else, or expired. */
export async function registrationIdOf(db: Db, token: string, now: Instant): Promise<string | undefined> {
  const read = readToken(token);
  if (!read) return undefined;

  const link = await db
    .selectFrom("link")
    .select(["secret_hash", "registration_id", "expires_at"])
    .where("id", "=", read.id)
    .where("purpose", "=", "registration")
    .executeTakeFirst();
  if (!link || link.registration_id === null || link.expires_at <= now) return undefined;
  return isSecret(read.secret, link.secret_hash) ? link.registration_id : undefined;
}
