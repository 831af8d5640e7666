import type { Db } from "#db/schema.ts";
import type { FinishFacts } from "./finish-list.ts";

/** One who spoke, with what the list calls them. */
export type NamedSpoke = FinishFacts["spoke"][number] & {
  readonly name: string | null;
  readonly organisation: string | null;
  readonly roleLabel: string | null;
  readonly talk: string | null;
};

/** What the finish list of an event is worked out from. A fixed number of queries, whatever its size. */
export async function finishFacts(
  db: Db,
  event: { readonly id: string; readonly endsAt: string | null },
): Promise<Omit<FinishFacts, "spoke"> & { readonly spoke: readonly NamedSpoke[] }> {
  const [ticked, counted, spoke, materials, recap, letters, said, speakers] = await Promise.all([
    tickedOf(db, event.id),
    db
      .selectFrom("headcount")
      .select("id")
      .where("event_id", "=", event.id)
      .where("kind", "=", "attended")
      .limit(1)
      .executeTakeFirst(),
    spokeAt(db, event.id),
    materialsIn(db, event.id),
    db
      .selectFrom("article")
      .select("id")
      .where("event_id", "=", event.id)
      .where("kind", "=", "recap")
      .where("status", "=", "published")
      .limit(1)
      .executeTakeFirst(),
    lettersAfter(db, event),
    db
      .selectFrom("finish_item")
      .select(["kind", "subject", "state"])
      .where("event_id", "=", event.id)
      .execute(),
    speakersThanked(db, event.id),
  ]);
  return {
    ticked,
    isCounted: counted !== undefined,
    spoke,
    materials,
    hasRecap: recap !== undefined,
    thanks: letters,
    speakers,
    said,
  };
}

/** A file that is not out for all, or is gone, is as none: what leads to it is known to exist. */
async function materialsIn(db: Db, eventId: string): Promise<FinishFacts["materials"]> {
  return db
    .selectFrom("material")
    .leftJoin("stored_file", (join) =>
      join
        .onRef("stored_file.id", "=", "material.file_id")
        .on("stored_file.removed_at", "is", null)
        .on("stored_file.published_at", "is not", null)
        .on("stored_file.scan", "in", ["none", "clean"]),
    )
    .select(["material.kind", "url", "stored_file.id as file_id", "captions", "online_since"])
    .select(["material.appearance_id", "session_id", "talk_id"])
    .where("material.event_id", "=", eventId)
    .execute();
}

async function tickedOf(db: Db, eventId: string): Promise<number> {
  const { people } = await db
    .selectFrom("registration")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("people"))
    .where("event_id", "=", eventId)
    .where("attended_at", "is not", null)
    .executeTakeFirstOrThrow();
  return people;
}

/** Those who gave a talk, in the programme's order; moderators and hosts have no slides. */
async function spokeAt(db: Db, eventId: string): Promise<NamedSpoke[]> {
  const rows = await db
    .selectFrom("appearance")
    .leftJoin("session", "session.id", "appearance.session_id")
    .leftJoin("talk", "talk.id", "appearance.talk_id")
    .leftJoin("speaker_answer", "speaker_answer.appearance_id", "appearance.id")
    .select(["appearance.id", "appearance.session_id", "appearance.talk_id", "appearance.name"])
    .select(["appearance.organisation", "appearance.role_label", "talk.title as talk", "is_coming"])
    .where("appearance.event_id", "=", eventId)
    .where("appearance.role", "=", "speaker")
    .orderBy((eb) => eb.fn.coalesce("session.day", eb.lit(99)))
    .orderBy((eb) => eb.fn.coalesce("session.starts_at", eb.val("9")))
    .orderBy("session.position")
    .orderBy("talk.position")
    .orderBy("appearance.position")
    .execute();
  const files = await db
    .selectFrom("stored_file")
    .select(["appearance_id", "published_at"])
    .where("event_id", "=", eventId)
    .where("purpose", "=", "slides")
    .where("removed_at", "is", null)
    .execute();
  const fileOf = (id: string) => {
    const theirs = files.filter((file) => file.appearance_id === id);
    if (theirs.length === 0) return null;
    return theirs.some((file) => file.published_at !== null) ? "published" : "received";
  };
  return rows.map((row) => ({
    id: row.id,
    sessionId: row.session_id,
    talkId: row.talk_id,
    isComing: row.is_coming === null ? null : row.is_coming === 1,
    file: fileOf(row.id),
    name: row.name,
    organisation: row.organisation,
    roleLabel: row.role_label,
    talk: row.talk,
  }));
}

/** As those are who see to a turn that was not said no to. */
async function speakersThanked(db: Db, eventId: string): Promise<FinishFacts["speakers"]> {
  const rows = await db
    .selectFrom("speaker_invitation")
    .leftJoin("speaker_answer", "speaker_answer.appearance_id", "speaker_invitation.appearance_id")
    .select("speaker_invitation.thanked_at")
    .where("speaker_invitation.event_id", "=", eventId)
    .where("speaker_invitation.revoked_at", "is", null)
    .where((eb) => eb.or([eb("is_coming", "is", null), eb("is_coming", "=", 1)]))
    .execute();
  if (rows.length === 0) return null;
  return rows.every((row) => row.thanked_at !== null) ? "thanked" : "waiting";
}

/** A letter to those who came: the one that all is out, or one that an organiser wrote when it was over. */
async function lettersAfter(
  db: Db,
  { id, endsAt }: { readonly id: string; readonly endsAt: string | null },
): Promise<FinishFacts["thanks"]> {
  const aftermath = await db
    .selectFrom("aftermath_letter")
    .select("done_at")
    .where("event_id", "=", id)
    .executeTakeFirst();
  if (aftermath) return aftermath.done_at === null ? "begun" : "sent";
  if (endsAt === null) return null;
  const letter = await db
    .selectFrom("mass_letter")
    .select("id")
    .where("event_id", "=", id)
    .where("approved_at", ">=", endsAt)
    .limit(1)
    .executeTakeFirst();
  return letter ? "sent" : null;
}
