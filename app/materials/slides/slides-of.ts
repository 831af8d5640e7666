import type { Db, StoredFileRow } from "#db/schema.ts";

/** What a speaker has said of letting their slides out. */
export type SlidesConsent = "given" | "taken-back" | "not-given" | "not-said";

/** One who spoke, the newest slides that came by them, and what leads to slides of theirs. */
export interface SpokenSlides {
  readonly id: string;
  /** Null for an unnamed role. */
  readonly name: string | null;
  readonly roleLabel: string | null;
  readonly organisation: string | null;
  readonly isComing: boolean | null;
  /** What they spoke about; null for one who belongs to the event as such. */
  readonly title: string | null;
  readonly lang: string;
  readonly consent: SlidesConsent;
  readonly file: StoredFileRow | null;
  /** The material that stands on the page, and the file that it leads to. */
  readonly out: {
    readonly materialId: string;
    readonly fileId: string;
    readonly isPreReading: boolean;
  } | null;
}

/** Everybody who spoke at an event, and others of its programme by whom slides have come, in its order. Four queries. */
export async function slidesOf(db: Db, eventId: string): Promise<SpokenSlides[]> {
  const people = await peopleOf(db, eventId);
  const files = await db
    .selectFrom("stored_file")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("purpose", "=", "slides")
    .where("appearance_id", "is not", null)
    .where("removed_at", "is", null)
    .orderBy("version", "desc")
    .execute();
  const materials = await db
    .selectFrom("material")
    .innerJoin("stored_file", "stored_file.id", "material.file_id")
    .select(["material.id", "material.file_id", "material.is_pre_reading"])
    .select("stored_file.appearance_id as whose")
    .where("material.event_id", "=", eventId)
    .where("material.kind", "=", "slides")
    .where("stored_file.published_at", "is not", null)
    .where("stored_file.removed_at", "is", null)
    .execute();
  const consents = await db
    .selectFrom("speaker_consent")
    .innerJoin("appearance", "appearance.id", "speaker_consent.appearance_id")
    .select(["speaker_consent.appearance_id", "speaker_consent.withdrawn_at"])
    .where("appearance.event_id", "=", eventId)
    .where("speaker_consent.purpose", "=", "slides")
    .execute();
  return people.flatMap(({ role, consents_at: askedAt, is_coming: coming, ...one }) => {
    const file = files.find(({ appearance_id: whose }) => whose === one.id) ?? null;
    if (role !== "speaker" && file === null) return [];
    const own = consents.filter(({ appearance_id: whose }) => whose === one.id);
    const out = materials.find(({ whose }) => whose === one.id);
    return {
      id: one.id,
      name: one.name,
      roleLabel: one.role_label,
      organisation: one.organisation,
      isComing: coming === null ? null : coming === 1,
      title: one.talk_title ?? one.session_title,
      lang: one.talk_lang ?? one.session_lang ?? one.lang,
      consent: consentIn(own, askedAt !== null),
      file,
      out: out ? { materialId: out.id, fileId: out.file_id!, isPreReading: out.is_pre_reading === 1 } : null,
    };
  });
}

function peopleOf(db: Db, eventId: string) {
  return db
    .selectFrom("appearance")
    .leftJoin("session", "session.id", "appearance.session_id")
    .leftJoin("talk", "talk.id", "appearance.talk_id")
    .leftJoin("speaker_answer", "speaker_answer.appearance_id", "appearance.id")
    .select(["appearance.id", "appearance.name", "appearance.role", "appearance.role_label"])
    .select(["appearance.organisation", "appearance.lang", "speaker_answer.is_coming"])
    .select(["talk.title as talk_title", "talk.lang as talk_lang", "speaker_answer.consents_at"])
    .select(["session.title as session_title", "session.lang as session_lang"])
    .where("appearance.event_id", "=", eventId)
    .orderBy((eb) => eb.fn.coalesce("session.day", eb.lit(99)))
    .orderBy((eb) => eb.fn.coalesce("session.starts_at", eb.val("9")))
    .orderBy("session.position")
    .orderBy("talk.position")
    .orderBy("appearance.position")
    .execute();
}

function consentIn(
  given: readonly { readonly withdrawn_at: string | null }[],
  isSaid: boolean,
): SlidesConsent {
  if (given.some((one) => one.withdrawn_at === null)) return "given";
  if (given.length > 0) return "taken-back";
  return isSaid ? "not-given" : "not-said";
}
