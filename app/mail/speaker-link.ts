import type { App } from "#app/app.ts";
import type { Db, Instant } from "#db/schema.ts";
import { hashOf, isSecret, readToken } from "./token.ts";

export interface NewSpeakerLink {
  readonly invitationId: string;
  readonly email: string;
  readonly expiresAt: Instant;
}

/**
 * A new link to a speaker's own page, as the text that stands in its address: one for each copy of a letter, and only
 * the hash of its secret is stored. It opens nothing where the invitation is gone, taken back, or another's.
 */
export async function newSpeakerLink(
  db: Db,
  app: App,
  { invitationId, email, expiresAt }: NewSpeakerLink,
): Promise<string> {
  const id = app.newId();
  const secret = app.newSecret();
  const invited = await db
    .selectFrom("speaker_invitation")
    .select("id")
    .where("id", "=", invitationId)
    .where("email", "=", email)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (invited) {
    await db
      .insertInto("speaker_link")
      .values({
        id,
        invitation_id: invitationId,
        secret_hash: hashOf(secret).toString("hex"),
        expires_at: expiresAt,
        created_at: app.now(),
      })
      .execute();
  }
  return `${id}.${secret}`;
}

/** The invitation that such a link opens, or undefined: none of ours, or expired. */
export async function invitationIdOf(db: Db, token: string, now: Instant): Promise<string | undefined> {
  const read = readToken(token);
  if (!read) return undefined;
  const link = await db
    .selectFrom("speaker_link")
    .select(["invitation_id", "secret_hash", "expires_at"])
    .where("id", "=", read.id)
    .executeTakeFirst();
  if (!link || link.expires_at <= now) return undefined;
  return isSecret(read.secret, link.secret_hash) ? link.invitation_id : undefined;
}
