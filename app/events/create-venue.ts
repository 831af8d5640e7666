import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { MaybeFlag, RoomRow, Trx, VenueRow } from "#db/schema.ts";

export interface RoomFacts {
  readonly name: string;
  /** People. */
  readonly capacity?: number;
  readonly isStepFree?: boolean;
  readonly hasHearingLoop?: boolean;
}

export interface VenueFacts {
  readonly name: string;
  readonly lang?: string;
  readonly street?: string;
  readonly city?: string;
  readonly floor?: string;
  readonly entrance?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly isStepFree?: boolean;
  readonly hasHearingLoop?: boolean;
  readonly accessibilityNote?: string;
  readonly rooms?: readonly RoomFacts[];
}

/** A new venue with its rooms, in the order given. What nobody has said of it stays unknown. */
export function createVenue(app: App, facts: VenueFacts): Promise<VenueRow & { rooms: RoomRow[] }> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const venue = await insertVenue(trx, app, facts);
    const rooms: RoomRow[] = [];
    for (const [position, room] of (facts.rooms ?? []).entries()) {
      rooms.push(await insertRoom(trx, app, venue.id, room, position));
    }
    return { ...venue, rooms };
  });
}

/** As `createVenue`, without its rooms, within a transaction that has begun with a write. */
export function insertVenue(trx: Trx, app: App, facts: Omit<VenueFacts, "rooms">): Promise<VenueRow> {
  return trx
    .insertInto("venue")
    .values({
      id: app.newId(),
      name: facts.name,
      lang: facts.lang ?? "nb",
      street: facts.street ?? null,
      city: facts.city ?? null,
      floor: facts.floor ?? null,
      entrance: facts.entrance ?? null,
      latitude: facts.latitude ?? null,
      longitude: facts.longitude ?? null,
      is_step_free: maybe(facts.isStepFree),
      has_hearing_loop: maybe(facts.hasHearingLoop),
      accessibility_note: facts.accessibilityNote ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** One room of a venue, under the same lock. @param position from 0, from the left */
export function insertRoom(
  trx: Trx,
  app: App,
  venueId: string,
  room: RoomFacts,
  position: number,
): Promise<RoomRow> {
  return trx
    .insertInto("room")
    .values({
      id: app.newId(),
      venue_id: venueId,
      name: room.name,
      capacity: room.capacity ?? null,
      position,
      is_step_free: maybe(room.isStepFree),
      has_hearing_loop: maybe(room.hasHearingLoop),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What is known, as it is kept. */
export function maybe(fact: boolean | undefined): MaybeFlag {
  return fact === undefined ? null : fact ? 1 : 0;
}
