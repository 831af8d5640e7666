import { isHeld } from "#app/events/rules.ts";
import type { Db, EventRow, Instant } from "#db/schema.ts";
import { materialsOf, type ListedMaterial } from "../queries.ts";

/** An episode, and the event that it belongs to. */
export interface Episode {
  readonly material: ListedMaterial;
  readonly event: EventRow;
}

/** The podcast episodes that public events lead to and that can be heard now, newest first. Two queries and one an event. */
export async function episodesOut(db: Db, now: Instant): Promise<Episode[]> {
  const events = await db
    .selectFrom("event")
    .selectAll()
    .where("status", "<>", "draft")
    .where("withdrawn_at", "is", null)
    .where("is_unlisted", "=", 0)
    .where("id", "in", (eb) =>
      eb
        .selectFrom("material")
        .select("event_id")
        .where("kind", "=", "podcast")
        .where("event_id", "is not", null)
        .$castTo<{ event_id: string }>(),
    )
    .execute();
  const episodes: Episode[] = [];
  for (const event of events) {
    const isOver = isHeld(event, now);
    for (const material of await materialsOf(db, { eventId: event.id })) {
      const hasFile = material.file_name !== null && (isOver || material.file_is_after_event === 0);
      if (material.kind === "podcast" && (hasFile || material.url !== null))
        episodes.push({ material, event });
    }
  }
  return episodes.sort((a, b) => (publishedAt(b) < publishedAt(a) ? -1 : 1));
}

/** When an episode came out, as far as we know: when it was put on the page. */
export function publishedAt({ material, event }: Episode): Instant {
  return material.changed_at ?? event.changed_at;
}
