import type { App } from "#app/app.ts";
import type { Db, Instant } from "#db/schema.ts";
import { hashOf, isSecret, readToken } from "./token.ts";

export interface NewRankingLink {
  readonly rankingId: string;
  readonly contactEmail: string;
  readonly expiresAt: Instant;
}

/**
 * A new link by which an organisation ranks its people, as the text that stands in its address: one for each copy of
 * the letter, and only the hash of its secret is stored. It opens nothing where another contact has been asked since.
 */
export async function newRankingLink(
  db: Db,
  app: App,
  { rankingId, contactEmail, expiresAt }: NewRankingLink,
): Promise<string> {
  const id = app.newId();
  const secret = app.newSecret();
  const asked = await db
    .selectFrom("ranking")
    .select("id")
    .where("id", "=", rankingId)
    .where("contact_email", "=", contactEmail)
    .executeTakeFirst();
  if (asked) {
    await db
      .insertInto("ranking_link")
      .values({
        id,
        ranking_id: rankingId,
        secret_hash: hashOf(secret).toString("hex"),
        expires_at: expiresAt,
        created_at: app.now(),
      })
      .execute();
  }
  return `${id}.${secret}`;
}

/** The question that such a link answers, or undefined: none of ours, or expired. */
export async function rankingIdOf(db: Db, token: string, now: Instant): Promise<string | undefined> {
  const read = readToken(token);
  if (!read) return undefined;
  const link = await db
    .selectFrom("ranking_link")
    .select(["ranking_id", "secret_hash", "expires_at"])
    .where("id", "=", read.id)
    .executeTakeFirst();
  if (!link || link.expires_at <= now) return undefined;
  return isSecret(read.secret, link.secret_hash) ? link.ranking_id : undefined;
}
