import type { App } from "#app/app.ts";
import { portraitPictures, type PortraitPictures } from "#app/files/portrait-pictures.ts";
import { versionsOf, type Version } from "#app/files/versions.ts";
import type { Db, ImageRow } from "#db/schema.ts";
import type { OpenSpeaker } from "./open-speaker.ts";
import type { Turn } from "./turns.ts";

/** A picture with where it was last shown. */
export type EarlierPortrait = NonNullable<Awaited<ReturnType<typeof earlierPortrait>>>;

/** What there is of a speaker's portrait. */
export interface Portraits {
  /** As it stands in the programme, or its draft. */
  readonly image: ImageRow | undefined;
  /** The newest that was sent for this turn, and what was drawn of it. */
  readonly sent: { readonly file: Version; readonly drawn: PortraitPictures } | undefined;
  /** From the last time, where none stands here. */
  readonly earlier: EarlierPortrait | undefined;
}

export async function portraitsOf(app: App, { turn }: Pick<OpenSpeaker, "turn">): Promise<Portraits> {
  const image = await app.db
    .selectFrom("image")
    .selectAll()
    .where("id", "=", turn.one.image_id ?? "")
    .where("path", "is not", null)
    .executeTakeFirst();
  const [file] = (await versionsOf(app.db, turn.one.id, "portrait")).standing;
  const drawn = file && (await portraitPictures(app, file));
  return {
    image,
    sent: file && drawn && { file, drawn },
    earlier: image ? undefined : await earlierPortrait(app.db, turn),
  };
}

/** How a speaker was last pictured where all could see it; undefined where they never were. */
async function earlierPortrait(db: Db, { one }: Turn) {
  if (one.speaker_slug === null) return undefined;
  return db
    .selectFrom("appearance")
    .innerJoin("speaker", "speaker.id", "appearance.speaker_id")
    .innerJoin("event", "event.id", "appearance.event_id")
    .innerJoin("image", "image.id", "appearance.image_id")
    .selectAll("image")
    .select("event.title as event_title")
    .where("speaker.slug", "=", one.speaker_slug)
    .where("appearance.id", "<>", one.id)
    .where("image.path", "is not", null)
    .where("event.status", "<>", "draft")
    .where("event.withdrawn_at", "is", null)
    .orderBy("event.starts_on", "desc")
    .orderBy("appearance.id")
    .limit(1)
    .executeTakeFirst();
}
