import type { App } from "#app/app.ts";
import { insertRoom } from "#app/events/change-rooms.ts";
import { roomsOf } from "#app/events/rooms.ts";
import type { SessionFacts } from "#app/programme/add-session.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import type { ImportedFacts } from "./apply-import.ts";

/** Puts the ids of rooms and tracks for their names. */
export type Placing = <F extends Partial<ImportedFacts>>(
  facts: F,
) => Omit<F, "room" | "track"> & Partial<SessionFacts>;

/**
 * Makes the rooms and tracks that an import names and that are not there yet, and gives what puts ids for names. Where
 * the event has no venue there are no rooms.
 */
export async function placesByName(
  trx: Trx,
  app: App,
  event: EventRow,
  all: readonly Pick<ImportedFacts, "room" | "track">[],
): Promise<Placing> {
  return placing(
    await roomIds(trx, app, event, new Set(all.flatMap(({ room }) => room ?? []))),
    await trackIds(trx, app, event, new Set(all.flatMap(({ track }) => track ?? []))),
  );
}

/** @param rooms ids by folded name @param tracks likewise */
export function placing(rooms: ReadonlyMap<string, string>, tracks: ReadonlyMap<string, string>): Placing {
  return ({ room, track, ...facts }) => ({
    ...facts,
    ...(room !== undefined && { roomId: rooms.get(folded(room)) }),
    ...(track !== undefined && { trackId: tracks.get(folded(track)) }),
  });
}

async function roomIds(
  trx: Trx,
  app: App,
  { venue_id }: EventRow,
  names: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const ids = new Map((await roomsOf(trx, venue_id)).map((room) => [folded(room.name), room.id]));
  if (venue_id === null) return ids;
  for (const name of names) {
    if (ids.has(folded(name))) continue;
    const room = { name, capacity: null, is_step_free: null, has_hearing_loop: null };
    ids.set(folded(name), (await insertRoom(trx, app, venue_id, room)).id);
  }
  return ids;
}

async function trackIds(
  trx: Trx,
  app: App,
  event: EventRow,
  names: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const tracks = await trx.selectFrom("track").selectAll().where("event_id", "=", event.id).execute();
  const ids = new Map(tracks.map((track) => [folded(track.name), track.id]));
  for (const name of names) {
    if (ids.has(folded(name))) continue;
    const id = app.newId();
    const position = Math.max(-1, ...tracks.map((track) => track.position)) + 1 + ids.size - tracks.length;
    await trx
      .insertInto("track")
      .values({ id, event_id: event.id, name, lang: event.lang, position })
      .execute();
    ids.set(folded(name), id);
  }
  return ids;
}

/** Two spellings of one name. */
export function folded(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
