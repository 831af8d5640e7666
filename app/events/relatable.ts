import { sql } from "kysely";
import { fold } from "#app/fold.ts";
import type { Db, EventRow } from "#db/schema.ts";
import type { Relation } from "./edit/relations.ts";

const FOUND_AT_MOST = 20;

/** An event that another may refer to, or does. */
export type Relatable = Pick<
  EventRow,
  | "id"
  | "slug"
  | "title"
  | "lang"
  | "status"
  | "zone"
  | "time_kind"
  | "starts_at"
  | "ends_at"
  | "starts_on"
  | "ends_on"
  | "time_text"
>;

/** What an event refers to, drafts and hidden ones too, the latest first. */
export async function relationsOf(
  db: Db,
  eventId: string,
): Promise<(Relatable & { readonly kind: Relation })[]> {
  return relatable(db)
    .innerJoin("event_relation", "event_relation.other_event_id", "event.id")
    .select("event_relation.kind")
    .where("event_relation.event_id", "=", eventId)
    .execute();
}

/**
 * The latest events with some words in their titles that an event may refer to: any of its own organisation, and public
 * ones of others. Not itself.
 */
export async function findRelatable(
  db: Db,
  event: Pick<EventRow, "id" | "organisation_id">,
  search: string,
): Promise<Relatable[]> {
  const wanted = fold(search);
  const all = await relatable(db)
    .where("event.id", "<>", event.id)
    .where((eb) =>
      eb.or([
        eb("event.organisation_id", "=", event.organisation_id),
        eb.and([
          eb("event.status", "<>", "draft"),
          eb("event.withdrawn_at", "is", null),
          eb("event.is_unlisted", "=", 0),
        ]),
      ]),
    )
    .execute();
  // Letters with marks are folded here: the two engines do not agree on theirs.
  return all.filter(({ title }) => fold(title).includes(wanted)).slice(0, FOUND_AT_MOST);
}

function relatable(db: Db) {
  return db
    .selectFrom("event")
    .select(["event.id", "event.slug", "event.title", "event.lang", "event.status", "event.zone"])
    .select(["event.time_kind", "event.starts_at", "event.ends_at", "event.starts_on", "event.ends_on"])
    .select("event.time_text")
    .orderBy(sql`event.starts_on is null`)
    .orderBy("event.starts_on", "desc")
    .orderBy("event.id", "desc");
}
