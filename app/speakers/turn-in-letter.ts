import type { Db } from "#db/schema.ts";
import type { TurnInLetter } from "./letters.ts";

/** When, where and about what somebody speaks, as the public programme has it; undefined where it has no such. */
export async function turnInLetter(
  db: Db,
  eventId: string,
  appearanceId: string,
): Promise<TurnInLetter | undefined> {
  const row = await db
    .selectFrom("appearance")
    .innerJoin("event", "event.id", "appearance.event_id")
    .leftJoin("session", "session.id", "appearance.session_id")
    .leftJoin("talk", "talk.id", "appearance.talk_id")
    .leftJoin("room", "room.id", "session.room_id")
    .select(["session.starts_at", "session.ends_at", "room.name as room_name"])
    .select(["session.title as session_title", "session.lang as session_lang"])
    .select(["event.title as event_title", "event.lang as event_lang"])
    .select(["talk.title as talk_title", "talk.lang as talk_lang", "appearance.name"])
    .where("appearance.id", "=", appearanceId)
    .where("appearance.event_id", "=", eventId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { starts_at, ends_at, room_name, name } = row;
  return {
    starts_at,
    ends_at,
    room_name,
    name,
    title: row.talk_title ?? row.session_title ?? row.event_title,
    lang: row.talk_lang ?? row.session_lang ?? row.event_lang,
  };
}
