import type { Db, RoomRow, VenueRow } from "#db/schema.ts";

/** A place with its rooms, from the left. */
export interface VenueWithRooms extends Pick<VenueRow, "id" | "name" | "street" | "city"> {
  readonly rooms: readonly Pick<RoomRow, "id" | "name" | "capacity">[];
}

/** Every place that an event can be at, by name. Two queries, however many. */
export async function venuesWithRooms(db: Db): Promise<VenueWithRooms[]> {
  const [venues, rooms] = await Promise.all([
    db.selectFrom("venue").select(["id", "name", "street", "city"]).execute(),
    db
      .selectFrom("room")
      .select(["id", "venue_id", "name", "capacity"])
      .orderBy("position")
      .orderBy("id")
      .execute(),
  ]);
  return venues
    .map((venue) => ({ ...venue, rooms: rooms.filter((room) => room.venue_id === venue.id) }))
    .sort((one, other) => one.name.localeCompare(other.name, "nb"));
}
