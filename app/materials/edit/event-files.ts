import type { Destination } from "#app/files/destination.ts";
import { kindsFor, type Kind } from "#app/files/types.ts";
import type { Db, FilePurpose, StoredFileRow } from "#db/schema.ts";

/** What an organiser sends that belongs to the event and to nobody who speaks there. */
export const EVENT_PURPOSES = ["recording", "slides", "document"] as const satisfies readonly FilePurpose[];

/** What may come for one of them. */
export const EVENT_KINDS: readonly Kind[] = [
  ...new Set(EVENT_PURPOSES.flatMap((purpose) => kindsFor[purpose])),
];

/** A file of an event's own, and the materials that lead to it. */
export interface EventFile extends StoredFileRow {
  readonly uses: readonly { readonly id: string; readonly title: string }[];
}

/**
 * Where a file goes that an organiser sends for an event: film and sound are recordings, slides are checked for who can
 * read them. Its name says what it is for; whether it is that shows in its content.
 */
export function destinationFor(eventId: string, accountId: string, name: string): Destination {
  const kind = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const isOf = (purpose: FilePurpose) => kindsFor[purpose].some((one) => one === kind);
  const purpose = EVENT_PURPOSES.find(isOf) ?? "document";
  return { eventId, appearanceId: null, purpose, actor: accountId };
}

/** The files of an event's own, newest first. Two queries. */
export async function eventFilesOf(db: Db, eventId: string): Promise<EventFile[]> {
  const files = await db
    .selectFrom("stored_file")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("appearance_id", "is", null)
    .where("purpose", "in", EVENT_PURPOSES)
    .where("removed_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const materials = await db
    .selectFrom("material")
    .select(["id", "title", "file_id"])
    .where("event_id", "=", eventId)
    .where("file_id", "is not", null)
    .orderBy("position")
    .execute();
  return files.map((file) => ({
    ...file,
    uses: materials
      .filter(({ file_id: fileId }) => fileId === file.id)
      .map(({ id, title }) => ({ id, title })),
  }));
}
