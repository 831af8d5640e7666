import type { Db, EventRow } from "#db/schema.ts";

export type Placed = Pick<EventRow, "venue_id" | "room_id" | "place_text">;

/** A place in one line, as its own words say it: room, venue, street and town; null while it is unknown. */
export async function placeInWords(
  db: Db,
  { venue_id, room_id, place_text }: Placed,
): Promise<string | null> {
  if (venue_id === null) return place_text;
  const venue = await db
    .selectFrom("venue")
    .leftJoin("room", (join) => join.on("room.id", "=", room_id))
    .select(["room.name as room", "venue.name", "venue.street", "venue.city"])
    .where("venue.id", "=", venue_id)
    .executeTakeFirst();
  return venue ? [venue.room, venue.name, venue.street, venue.city].filter(Boolean).join(", ") : place_text;
}
