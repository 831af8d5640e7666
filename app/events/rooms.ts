import type { Db, RoomRow } from "#db/schema.ts";

/** The rooms of a venue from the left; none where there is no venue. */
export async function roomsOf(db: Db, venueId: string | null): Promise<RoomRow[]> {
  if (venueId === null) return [];
  return db
    .selectFrom("room")
    .selectAll()
    .where("venue_id", "=", venueId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
