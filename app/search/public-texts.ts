import { placedEvents, type PlacedEvent } from "#app/events/placed-events.ts";
import type { Db } from "#db/schema.ts";

/** All that is public, in the rows that search makes its entries of. */
export interface PublicTexts {
  readonly events: readonly PlacedEvent[];
  readonly topics: readonly { event_id: string; text: string }[];
  readonly partners: readonly { event_id: string; name: string; acronym: string | null }[];
  readonly sessions: readonly SessionSource[];
  readonly talks: readonly {
    session_id: string;
    title: string;
    subtitle: string | null;
    abstract: string | null;
  }[];
  readonly appearances: readonly AppearanceSource[];
  readonly series: Awaited<ReturnType<typeof seriesTexts>>;
  readonly articles: Awaited<ReturnType<typeof articleTexts>>;
  readonly organisations: Awaited<ReturnType<typeof organisationTexts>>;
}

export type SessionSource = Awaited<ReturnType<typeof sessionTexts>>[number];
export type AppearanceSource = Awaited<ReturnType<typeof appearanceTexts>>[number];

/** Reads it in a fixed number of queries. What belongs to a draft, an unlisted or a withdrawn event is not among it. */
export async function publicTexts(db: Db): Promise<PublicTexts> {
  const events = await placedEvents(db);
  const ids = new Set(events.map(({ event }) => event.id));
  const isPublic = (row: { event_id: string }) => ids.has(row.event_id);
  return {
    events,
    topics: await db.selectFrom("event_topic").select(["event_id", "text"]).execute(),
    partners: await partnerTexts(db),
    sessions: (await sessionTexts(db)).filter(isPublic),
    talks: await db.selectFrom("talk").select(["session_id", "title", "subtitle", "abstract"]).execute(),
    appearances: (await appearanceTexts(db)).filter(isPublic),
    series: await seriesTexts(db),
    articles: await articleTexts(db),
    organisations: await organisationTexts(db),
  };
}

function partnerTexts(db: Db) {
  return db
    .selectFrom("event_partner")
    .innerJoin("organisation", "organisation.id", "event_partner.organisation_id")
    .select(["event_partner.event_id", "organisation.name", "organisation.acronym"])
    .execute();
}

function sessionTexts(db: Db) {
  return db
    .selectFrom("session")
    .leftJoin("room", "room.id", "session.room_id")
    .leftJoin("track", "track.id", "session.track_id")
    .select([
      "session.id",
      "session.event_id",
      "session.slug",
      "session.kind",
      "session.title",
      "session.lang",
    ])
    .select(["session.abstract", "session.starts_at", "room.name as room_name", "track.name as track_name"])
    .execute();
}

function appearanceTexts(db: Db) {
  return db
    .selectFrom("appearance")
    .leftJoin("speaker", "speaker.id", "appearance.speaker_id")
    .leftJoin("talk", "talk.id", "appearance.talk_id")
    .select(["appearance.event_id", "appearance.session_id", "appearance.speaker_id", "appearance.lang"])
    .select(["appearance.name", "appearance.titles", "appearance.organisation", "appearance.bio"])
    .select(["speaker.slug as speaker_slug", "speaker.name as speaker_name", "talk.title as talk_title"])
    .orderBy("appearance.id")
    .execute();
}

function seriesTexts(db: Db) {
  return db
    .selectFrom("series")
    .select(["id", "slug", "lang", "name", "about", "goal", "parent_programme", "organisation_id"])
    .execute();
}

function articleTexts(db: Db) {
  return db
    .selectFrom("article")
    .select(["id", "slug", "lang", "title", "kicker", "lead", "body", "published_at", "organisation_id"])
    .where("status", "=", "published")
    .execute();
}

function organisationTexts(db: Db) {
  return db.selectFrom("organisation").select(["id", "slug", "lang", "name", "acronym", "about"]).execute();
}
