import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { RoomRow, Trx } from "#db/schema.ts";
import { roomsOf } from "./rooms.ts";

export type RoomWish = Pick<RoomRow, "name" | "capacity" | "is_step_free" | "has_hearing_loop">;

/** One more room of a venue, right of those already there. A room of that name is given as it is. */
export function addRoom(app: App, venueId: string, wish: RoomWish): Promise<RoomRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return insertRoom(trx, app, venueId, wish);
  });
}

/** The same, within a transaction. */
export async function insertRoom(trx: Trx, app: App, venueId: string, wish: RoomWish): Promise<RoomRow> {
  const rooms = await roomsOf(trx, venueId);
  const known = rooms.find((room) => room.name === wish.name);
  if (known) return known;
  const position = Math.max(-1, ...rooms.map((room) => room.position)) + 1;
  return trx
    .insertInto("room")
    .values({ id: app.newId(), venue_id: venueId, position, ...wish })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Changes what is known of a room, for every event in it, at once.
 *
 * @param was what the editor had in front of them
 * @throws Refusal "stale-version", with its name now, when it is no longer that; null when it is gone
 */
export function changeRoom(app: App, roomId: string, was: RoomWish, to: RoomWish): Promise<RoomRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const room = await trx.selectFrom("room").selectAll().where("id", "=", roomId).executeTakeFirst();
    if (!room || !(isSame(room, was) || isSame(room, to))) {
      throw new Refusal("stale-version", { now: room?.name ?? null });
    }
    return trx.updateTable("room").set(to).where("id", "=", roomId).returningAll().executeTakeFirstOrThrow();
  });
}

/** Puts a venue's rooms in another order from the left; those that are not named come after, as they were. */
export function orderRooms(app: App, venueId: string, roomIds: readonly string[]): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const rooms = (await roomsOf(trx, venueId)).map((room) => room.id);
    const first = [...new Set(roomIds)].filter((id) => rooms.includes(id));
    const order = [...first, ...rooms.filter((id) => !first.includes(id))];
    for (const [position, id] of order.entries()) {
      await trx.updateTable("room").set({ position }).where("id", "=", id).execute();
    }
  });
}

/** Takes a room away that nothing is in. @throws Refusal "in-use" */
export function removeRoom(app: App, roomId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    // Nobody puts a session into it meanwhile.
    await trx
      .updateTable("event")
      .set({ version: sql.ref("version") })
      .where("venue_id", "=", (eb) => eb.selectFrom("room").select("venue_id").where("id", "=", roomId))
      .execute();
    if (await isInUse(trx, roomId)) throw new Refusal("in-use");
    await trx.deleteFrom("room").where("id", "=", roomId).execute();
  });
}

function isSame(room: RoomWish, other: RoomWish): boolean {
  return (["name", "capacity", "is_step_free", "has_hearing_loop"] as const).every(
    (column) => room[column] === other[column],
  );
}

async function isInUse(trx: Trx, roomId: string): Promise<boolean> {
  const uses = [
    await trx.selectFrom("event").select("id").where("room_id", "=", roomId).limit(1).execute(),
    await trx.selectFrom("session").select("id").where("room_id", "=", roomId).limit(1).execute(),
    // A room's id is nowhere else in a draft.
    await trx
      .selectFrom("programme_draft")
      .select("session_id")
      .where("draft", "like", `%"${roomId}"%`)
      .limit(1)
      .execute(),
  ];
  return uses.some((rows) => rows.length > 0);
}
