import type { App } from "#app/app.ts";
import type { Db, FilePurpose, SpeakerInvitationRow, StoredFileRow, UploadRow } from "#db/schema.ts";
import type { Destination } from "./destination.ts";
import { pathOf } from "./paths.ts";

/** A file, and who sent it: one who speaks or works for them, or an organiser. */
export interface Version extends StoredFileRow {
  readonly invited_name: string | null;
  readonly invited_part: SpeakerInvitationRow["part"] | null;
  readonly account_name: string | null;
}

/** What has come of one who speaks, for one purpose. */
export interface Versions {
  /** Newest first; the first is the one in use. */
  readonly standing: readonly Version[];
  /** One that came after all that stand, and that the scanner has had taken away. */
  readonly infected: Version | undefined;
}

/** The versions of what one who speaks has sent, or had sent for them. */
export async function versionsOf(
  db: Db,
  appearanceId: string,
  purpose: FilePurpose = "slides",
): Promise<Versions> {
  const all: Version[] = await db
    .selectFrom("stored_file")
    .leftJoin("speaker_invitation", "speaker_invitation.id", "stored_file.actor")
    .leftJoin("account", "account.id", "stored_file.actor")
    .selectAll("stored_file")
    .select([
      "speaker_invitation.name as invited_name",
      "speaker_invitation.part as invited_part",
      "account.name as account_name",
    ])
    .where("stored_file.appearance_id", "=", appearanceId)
    .where("stored_file.purpose", "=", purpose)
    .where((eb) => eb.or([eb("stored_file.removed_at", "is", null), eb("stored_file.scan", "=", "infected")]))
    .orderBy("stored_file.version", "desc")
    .execute();
  const [newest] = all;
  return {
    standing: all.filter((one) => one.removed_at === null),
    infected: newest?.scan === "infected" ? newest : undefined,
  };
}

/** An upload that has not come whole, and how far it has come. */
export interface Unfinished extends UploadRow {
  readonly arrived: number;
}

/** What one has begun to send and may go on with, newest first. */
export async function unfinishedOf(app: App, to: Destination): Promise<Unfinished[]> {
  const uploads = await app.db
    .selectFrom("upload")
    .selectAll()
    .where("event_id", "=", to.eventId)
    .where("appearance_id", "is not distinct from", to.appearanceId)
    .where("purpose", "=", to.purpose)
    .where("actor", "=", to.actor)
    .where("finished_at", "is", null)
    .where("expires_at", ">", app.now())
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return Promise.all(
    uploads.map(async (one) => ({ ...one, arrived: (await app.files.arrived(pathOf(one.id))) ?? 0 })),
  );
}
