import { isHeld } from "#app/events/rules.ts";
import { publicEvent } from "#app/events/queries.ts";
import type { Db, EventRow, Instant, StoredFileRow } from "#db/schema.ts";

/** Slides that everybody may have now. */
export interface OutSlides {
  readonly file: StoredFileRow;
  readonly title: string;
  /** Null where they are nobody's own. */
  readonly who: string | null;
}

/** The event at an address, with the slides of it that are out now, in the order of its page; undefined for one that is not public. */
export async function slidesOutAt(
  db: Db,
  slug: string,
  now: Instant,
): Promise<{ readonly event: EventRow; readonly slides: readonly OutSlides[] } | undefined> {
  const event = await publicEvent(db, slug);
  if (!event || event.withdrawn_at !== null) return undefined;
  const rows = await db
    .selectFrom("material")
    .innerJoin("stored_file", "stored_file.id", "material.file_id")
    .leftJoin("appearance", "appearance.id", "stored_file.appearance_id")
    .selectAll("stored_file")
    .select(["material.title", "appearance.name as who"])
    .where("material.event_id", "=", event.id)
    .where("material.kind", "=", "slides")
    .where("stored_file.published_at", "is not", null)
    .where("stored_file.removed_at", "is", null)
    .where("stored_file.scan", "in", ["none", "clean"])
    .orderBy("material.position")
    .orderBy("material.id")
    .execute();
  const isOver = isHeld(event, now);
  const slides = rows
    .filter((file) => isOver || file.is_after_event === 0)
    .map(({ title, who, ...file }) => ({ file, title, who }));
  return { event, slides };
}
