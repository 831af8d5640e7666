import type { App } from "#app/app.ts";
import { fold } from "#app/fold.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { Db, RoomRow, Trx, VenueRow } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { insertRoom, insertVenue, type RoomFacts, type VenueFacts } from "../create-venue.ts";
import { roomsOf, venueById } from "../queries.ts";

/** Who adds it, while working on which event. */
export interface Adding {
  readonly accountId: string;
  readonly eventId: string;
}

/** A place that an event can be at. */
export interface Added {
  readonly venueId: string;
  readonly roomId: string | null;
}

/**
 * A venue that is not there yet, with a room where one is named. One of that name in that street is the same venue,
 * whoever has added it: asking twice gives one, as it was said first.
 */
export function addVenue(
  app: App,
  by: Adding,
  facts: Omit<VenueFacts, "rooms">,
  room: RoomFacts | null,
): Promise<Added> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const same = await sameVenue(trx, facts);
    const venue = same ?? (await insertVenue(trx, app, facts));
    if (!same)
      await noteEventActivity(trx, app, "venue-added", by.accountId, by.eventId, { venueId: venue.id });
    const added = room && (await roomOf(trx, app, by, venue.id, room));
    return { venueId: venue.id, roomId: added?.id ?? null };
  });
}

/**
 * A room of a venue, after those it has. One of that name is the same room.
 *
 * @throws Refusal "no-such-place"
 */
export function addRoom(app: App, by: Adding, venueId: string, room: RoomFacts): Promise<Added> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    if (!(await venueById(trx, venueId))) throw new Refusal("no-such-place");
    const { id } = await roomOf(trx, app, by, venueId, room);
    return { venueId, roomId: id };
  });
}

async function sameVenue(db: Db, facts: Pick<VenueFacts, "name" | "street">): Promise<VenueRow | undefined> {
  const venues = await db.selectFrom("venue").selectAll().orderBy("id").execute();
  const isSame = (one: string | null | undefined, other: string | null | undefined) =>
    fold(one ?? "") === fold(other ?? "");
  return venues.find(({ name, street }) => isSame(name, facts.name) && isSame(street, facts.street));
}

async function roomOf(
  trx: Trx,
  app: App,
  { accountId, eventId }: Adding,
  venueId: string,
  room: RoomFacts,
): Promise<RoomRow> {
  const rooms = await roomsOf(trx, venueId);
  const same = rooms.find(({ name }) => fold(name) === fold(room.name));
  if (same) return same;
  const position = Math.max(-1, ...rooms.map((one) => one.position)) + 1;
  const added = await insertRoom(trx, app, venueId, room, position);
  await noteEventActivity(trx, app, "room-added", accountId, eventId, { venueId, roomId: added.id });
  return added;
}
