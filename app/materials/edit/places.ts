import { attendableSessions } from "#app/programme/attendable-sessions.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db } from "#db/schema.ts";
import type { MaterialPlace } from "./material-fields.ts";

/** What of an event's programme something can belong to, in its order. */
export interface NamedPlace {
  readonly value: MaterialPlace;
  /** Null for an unnamed role. */
  readonly name: string | null;
  readonly level: "session" | "talk" | "appearance";
  readonly lang: string;
}

/** Sessions, each with its talks, then those who speak. Three queries. */
export async function placesOf(db: Db, eventId: string): Promise<NamedPlace[]> {
  const sessions = await attendableSessions(db, eventId);
  const talks = await db
    .selectFrom("talk")
    .innerJoin("session", "session.id", "talk.session_id")
    .select(["talk.id", "talk.session_id", "talk.title", "talk.lang"])
    .where("session.event_id", "=", eventId)
    .orderBy("talk.position")
    .execute();
  const people = await db
    .selectFrom("appearance")
    .select(["id", "name", "role_label", "lang"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
  return [
    ...sessions.flatMap((session): NamedPlace[] => [
      { value: `session ${session.id}`, name: session.title, level: "session", lang: session.lang },
      ...talks
        .filter((talk) => talk.session_id === session.id)
        .map(({ id, title, lang }): NamedPlace => ({
          value: `talk ${id}`,
          name: title,
          level: "talk",
          lang,
        })),
    ]),
    ...people.map(({ id, name, role_label: label, lang }): NamedPlace => ({
      value: `appearance ${id}`,
      name: name ?? label,
      level: "appearance",
      lang,
    })),
  ];
}

/** The columns that say where something belongs. @throws Refusal for a place that is not of this event */
export async function columnsOfPlace(db: Db, eventId: string, place: MaterialPlace) {
  const nowhere = { session_id: null, talk_id: null, appearance_id: null };
  if (place === "event") return nowhere;
  const [level, id] = place.split(" ") as ["session" | "talk" | "appearance", string];
  if (level === "talk") {
    const talk = await db
      .selectFrom("talk")
      .innerJoin("session", "session.id", "talk.session_id")
      .select("talk.id")
      .where("talk.id", "=", id)
      .where("session.event_id", "=", eventId)
      .executeTakeFirst();
    if (!talk) throw new Refusal("no-such-talk", { id });
    return { ...nowhere, talk_id: id };
  }
  const row = await db
    .selectFrom(level)
    .select("id")
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (!row) throw new Refusal(level === "session" ? "no-such-session" : "no-such-appearance", { id });
  return level === "session" ? { ...nowhere, session_id: id } : { ...nowhere, appearance_id: id };
}
