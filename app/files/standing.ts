import { standingOf } from "#app/accounts/queries.ts";
import { mayEdit, mayRead, type Standing } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import type { Db, StoredFileRow, UploadRow } from "#db/schema.ts";
import { holderOf } from "./tickets.ts";

/** Whether bytes may still come with this ticket: it is for this upload, and whoever holds it may still do what they did. */
export async function mayUpload(app: App, upload: UploadRow, ticket: string): Promise<boolean> {
  const holder = holderOf(app, "upload", upload.id, ticket);
  if (holder === undefined || holder !== upload.actor) return false;
  if (upload.finished_at === null && upload.expires_at <= app.now()) return false;
  return (await isInvited(app.db, upload, holder)) || (await isEditor(app.db, upload.event_id, holder));
}

/** Whether everybody may have a file now. */
export async function isOut(app: App, file: StoredFileRow): Promise<boolean> {
  if (file.published_at === null) return false;
  const event = await app.db
    .selectFrom("event")
    .select(["status", "withdrawn_at", "time_kind", "starts_at", "ends_at", "starts_on", "ends_on"])
    .select(["zone", "is_held"])
    .where("id", "=", file.event_id)
    .executeTakeFirstOrThrow();
  if (event.status === "draft" || event.withdrawn_at !== null) return false;
  return file.is_after_event === 0 || isHeld(event, app.now());
}

/** Whether somebody who is signed in may have a file that is not out. */
export async function isOrganisers(db: Db, file: StoredFileRow, standing: Standing): Promise<boolean> {
  return mayRead(standing, await organisationOf(db, file.event_id));
}

/** Whether a ticket opens a file that is not out: it is for this file, and its holder still speaks there. */
export async function isSpeakers(app: App, file: StoredFileRow, ticket: string): Promise<boolean> {
  const holder = holderOf(app, "file", file.id, ticket);
  return holder !== undefined && isInvited(app.db, file, holder);
}

async function isInvited(
  db: Db,
  to: Pick<UploadRow, "event_id" | "appearance_id">,
  invitationId: string,
): Promise<boolean> {
  const invitation = await db
    .selectFrom("speaker_invitation")
    .select(["event_id", "appearance_id"])
    .where("id", "=", invitationId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return (
    invitation !== undefined &&
    invitation.event_id === to.event_id &&
    invitation.appearance_id === to.appearance_id
  );
}

async function isEditor(db: Db, eventId: string, accountId: string): Promise<boolean> {
  const standing = await standingOf(db, accountId);
  return standing !== undefined && mayEdit(standing, await organisationOf(db, eventId));
}

async function organisationOf(db: Db, eventId: string): Promise<string> {
  const event = await db
    .selectFrom("event")
    .select("organisation_id")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return event.organisation_id;
}
