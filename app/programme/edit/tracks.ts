import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { TrackRow, Trx } from "#db/schema.ts";
import { editedSessions } from "./drafts.ts";

export type TrackFacts = Pick<TrackRow, "name" | "lang">;

/** One more track of an event, after those already there. A track of that name is given as it is. */
export function addTrackTo(app: App, eventId: string, { name, lang }: TrackFacts): Promise<TrackRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await lockEvent(trx, eventId);
    const tracks = await trx.selectFrom("track").selectAll().where("event_id", "=", eventId).execute();
    const known = tracks.find((track) => track.name === name);
    if (known) return known;
    const position = Math.max(-1, ...tracks.map((track) => track.position)) + 1;
    return trx
      .insertInto("track")
      .values({ id: app.newId(), event_id: eventId, name, lang, position })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/**
 * Changes a track's name, for the public too, at once.
 *
 * @param was what the editor had in front of them
 * @throws Refusal "stale-version", with what is there now, when it is no longer that; also when the track is gone
 */
export function changeTrack(app: App, trackId: string, was: TrackFacts, to: TrackFacts): Promise<TrackRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const track = await trx
      .updateTable("track")
      .set({ name: to.name, lang: to.lang })
      .where("id", "=", trackId)
      .where((eb) =>
        eb.or([
          eb.and([eb("name", "=", was.name), eb("lang", "=", was.lang)]),
          // Asked twice, it is done.
          eb.and([eb("name", "=", to.name), eb("lang", "=", to.lang)]),
        ]),
      )
      .returningAll()
      .executeTakeFirst();
    if (!track) throw new Refusal("stale-version", { now: await nameNow(trx, trackId) });
    return track;
  });
}

/** Takes a track away that no session is in. @throws Refusal "in-use", with how many are */
export function removeTrack(app: App, eventId: string, trackId: string): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await lockEvent(trx, eventId);
    const within = (await editedSessions(trx, eventId)).filter(
      ({ now, released }) => now?.track_id === trackId || released?.track_id === trackId,
    );
    if (within.length > 0) throw new Refusal("in-use", { sessions: within.length });
    await trx.deleteFrom("track").where("id", "=", trackId).where("event_id", "=", eventId).execute();
  });
}

async function nameNow(trx: Trx, trackId: string): Promise<string | null> {
  const track = await trx.selectFrom("track").select("name").where("id", "=", trackId).executeTakeFirst();
  return track?.name ?? null;
}
