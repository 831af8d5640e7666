import type { AppearanceRow, Db, RoomRow, SessionRow, SpeakerRow, TalkRow, TrackRow } from "#db/schema.ts";

/** An appearance with the address of its person, and the picture when one is held. */
export type ListedAppearance = AppearanceRow & {
  readonly speaker_slug: string | null;
  readonly image_path: string | null;
  readonly image_alt: string | null;
  readonly image_credit: string | null;
  readonly image_width: number | null;
};

export interface ProgrammeSession extends SessionRow {
  readonly room: RoomRow | undefined;
  readonly track: TrackRow | undefined;
  readonly talks: readonly (TalkRow & { readonly appearances: readonly ListedAppearance[] })[];
  /** Who belongs to the session as such: its moderator, or speakers without a talk of their own. */
  readonly appearances: readonly ListedAppearance[];
}

export interface Programme {
  readonly sessions: readonly ProgrammeSession[];
  /** Who belongs to the event as such, without a session. */
  readonly appearances: readonly ListedAppearance[];
}

/** An event's whole programme in its order: by day, time, room, and as entered. Four queries, whatever its length. */
export async function programmeOf(db: Db, eventId: string): Promise<Programme> {
  const [sessions, rooms, tracks, talks, appearances] = [
    await sessionsOf(db, eventId),
    await db
      .selectFrom("room")
      .selectAll()
      .where("id", "in", (eb) =>
        eb
          .selectFrom("session")
          .select("room_id")
          .where("event_id", "=", eventId)
          .$castTo<{ room_id: string }>(),
      )
      .execute(),
    await db.selectFrom("track").selectAll().where("event_id", "=", eventId).execute(),
    await db
      .selectFrom("talk")
      .innerJoin("session", "session.id", "talk.session_id")
      .selectAll("talk")
      .where("session.event_id", "=", eventId)
      .orderBy("talk.position")
      .execute(),
    await appearancesOf(db, eventId),
  ];
  return {
    sessions: sessions.map((session) => ({
      ...session,
      room: rooms.find((room) => room.id === session.room_id),
      track: tracks.find((track) => track.id === session.track_id),
      talks: talks
        .filter((talk) => talk.session_id === session.id)
        .map((talk) => ({ ...talk, appearances: appearances.filter((one) => one.talk_id === talk.id) })),
      appearances: appearances.filter((one) => one.session_id === session.id && one.talk_id === null),
    })),
    appearances: appearances.filter((one) => one.session_id === null),
  };
}

/** When the sessions of several events are, by event. */
export async function sessionTimes(db: Db, eventIds: readonly string[]) {
  const rows =
    eventIds.length === 0
      ? []
      : await db
          .selectFrom("session")
          .select(["event_id", "kind", "starts_at", "ends_at"])
          .where("event_id", "in", [...eventIds])
          .orderBy("starts_at")
          .execute();
  const byEvent = new Map<string, typeof rows>(eventIds.map((id) => [id, []]));
  for (const row of rows) byEvent.get(row.event_id)!.push(row);
  return byEvent;
}

function sessionsOf(db: Db, eventId: string): Promise<SessionRow[]> {
  return db
    .selectFrom("session")
    .leftJoin("room", "room.id", "session.room_id")
    .selectAll("session")
    .where("session.event_id", "=", eventId)
    .orderBy((eb) => eb.fn.coalesce("session.day", eb.lit(99)))
    .orderBy((eb) => eb.fn.coalesce("session.starts_at", eb.val("9")))
    .orderBy("room.position")
    .orderBy("session.position")
    .execute();
}

function appearancesOf(db: Db, eventId: string): Promise<ListedAppearance[]> {
  return db
    .selectFrom("appearance")
    .leftJoin("speaker", "speaker.id", "appearance.speaker_id")
    .leftJoin("image", "image.id", "appearance.image_id")
    .selectAll("appearance")
    .select(["speaker.slug as speaker_slug", "image.path as image_path", "image.alt as image_alt"])
    .select(["image.credit as image_credit", "image.width as image_width"])
    .where("appearance.event_id", "=", eventId)
    .orderBy("appearance.position")
    .execute();
}

export function speakerBySlug(db: Db, slug: string): Promise<SpeakerRow | undefined> {
  return db.selectFrom("speaker").selectAll().where("slug", "=", slug).executeTakeFirst();
}

/** Every public appearance of a person, newest first. */
export function appearancesOfSpeaker(db: Db, speakerId: string) {
  return db
    .selectFrom("appearance")
    .innerJoin("event", "event.id", "appearance.event_id")
    .leftJoin("session", "session.id", "appearance.session_id")
    .leftJoin("talk", "talk.id", "appearance.talk_id")
    .leftJoin("image", "image.id", "appearance.image_id")
    .selectAll("appearance")
    .select(["image.path as image_path", "image.alt as image_alt"])
    .select(["image.credit as image_credit", "image.width as image_width"])
    .select([
      "event.slug as event_slug",
      "event.title as event_title",
      "event.lang as event_lang",
      "event.time_kind",
      "event.starts_at as event_starts_at",
      "event.ends_at as event_ends_at",
      "event.starts_on as event_starts_on",
      "event.ends_on as event_ends_on",
      "event.time_text",
      "event.zone",
      "event.is_held",
      "session.slug as session_slug",
      "session.title as session_title",
      "session.lang as session_lang",
      "talk.title as talk_title",
      "talk.lang as talk_lang",
    ])
    .where("appearance.speaker_id", "=", speakerId)
    .where("event.status", "<>", "draft")
    .where("event.withdrawn_at", "is", null)
    .where("event.is_unlisted", "=", 0)
    .orderBy("event.starts_on", "desc")
    .orderBy("appearance.position")
    .execute();
}

/** How many items a programme has, breaks included. */
export async function sessionCount(db: Db, eventId: string): Promise<number> {
  const { sessions } = await db
    .selectFrom("session")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("sessions"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  return sessions;
}
