import type { Db } from "#db/schema.ts";

/**
 * The newest address at which an organisation has invited each person, by the person's slug; for as long as it is kept.
 *
 * @param slugs of those who are asked about
 */
export async function knownAddresses(
  db: Db,
  organisationId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom("speaker_invitation")
    .innerJoin("appearance", "appearance.id", "speaker_invitation.appearance_id")
    .innerJoin("speaker", "speaker.id", "appearance.speaker_id")
    .innerJoin("event", "event.id", "speaker_invitation.event_id")
    .select(["speaker.slug", "speaker_invitation.email"])
    .where("event.organisation_id", "=", organisationId)
    .where("speaker_invitation.part", "=", "speaker")
    .where("speaker_invitation.revoked_at", "is", null)
    .where("speaker.slug", "in", [...slugs])
    .orderBy("speaker_invitation.asked_at")
    .execute();
  return new Map(rows.map(({ slug, email }) => [slug, email]));
}
