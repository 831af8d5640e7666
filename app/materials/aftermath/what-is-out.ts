import type { Db, MaterialKind } from "#db/schema.ts";
import type { OutInLetter } from "#emails/facts.ts";
import { materialsOf } from "../queries.ts";

/** What is told of beside recordings and slides. What was there to be read beforehand is no news. */
const OTHER_KINDS: readonly MaterialKind[] = ["report", "podcast", "video"];

/** What anybody can open of an event that is over. */
export async function whatIsOut(db: Db, eventId: string): Promise<OutInLetter> {
  const [materials, speakers, recap] = await Promise.all([
    materialsOf(db, { eventId }),
    publishedSlides(db, eventId),
    db
      .selectFrom("article")
      .select("id")
      .where("event_id", "=", eventId)
      .where("kind", "=", "recap")
      .where("status", "=", "published")
      .limit(1)
      .executeTakeFirst(),
  ]);
  const open = materials.filter((one) => one.url !== null || one.file_name !== null);
  const listed = new Set(open.map((one) => one.file_id));
  const unlisted = speakers.filter(({ id }) => !listed.has(id));
  return {
    recordings: open.filter((one) => one.kind === "recording").length,
    slides:
      open.filter((one) => one.kind === "slides").length +
      new Set(unlisted.map((one) => one.appearance_id)).size,
    others: open.filter((one) => OTHER_KINDS.includes(one.kind) && one.is_pre_reading === 0).length,
    hasRecap: recap !== undefined,
  };
}

export const isAnythingOut = ({ recordings, slides, others, hasRecap }: OutInLetter): boolean =>
  recordings + slides + others > 0 || hasRecap;

/** What those who spoke have sent themselves, and somebody has published. */
function publishedSlides(db: Db, eventId: string) {
  return db
    .selectFrom("stored_file")
    .select(["id", "appearance_id"])
    .where("event_id", "=", eventId)
    .where("purpose", "=", "slides")
    .where("appearance_id", "is not", null)
    .where("published_at", "is not", null)
    .where("removed_at", "is", null)
    .where("scan", "in", ["none", "clean"])
    .execute();
}
