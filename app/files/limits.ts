import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { FilePurpose, Trx } from "#db/schema.ts";
import type { Destination } from "./destination.ts";

// Source: trust.md §2.
export const MAX_FILE_BYTES = 500 * 1024 * 1024;
export const MAX_SPEAKER_BYTES = 2 * 1024 ** 3;
export const MAX_EVENT_BYTES = 20 * 1024 ** 3;
/** Of a picture, unpacked. */
export const MAX_PIXELS = 40_000_000;
/** How wide the small one of a picture on a page is, for narrow screens. */
export const SMALL_PIXELS = 800;
const MOST_RESERVED_BYTES = 5e9;
const RESERVED_PART = 0.1;

/** Texts and pictures are small, and are read whole. */
const smaller: Partial<Record<FilePurpose, number>> = {
  captions: 5 * 1024 * 1024,
  portrait: 25 * 1024 * 1024,
  picture: 25 * 1024 * 1024,
};

/** How large a file may be that comes for a purpose. */
export function mostBytes(purpose: FilePurpose): number {
  return smaller[purpose] ?? MAX_FILE_BYTES;
}

/** @throws Refusal "file-empty" or "file-too-large", with the limit as `most` */
export function refuseSize(purpose: FilePurpose, bytes: number): void {
  if (bytes <= 0) throw new Refusal("file-empty");
  if (bytes > mostBytes(purpose)) throw new Refusal("file-too-large", { most: mostBytes(purpose) });
}

/** @throws Refusal "disk-full" when the disk would be fuller than the settings allow */
export async function refuseFullDisk(app: App, bytes: number): Promise<void> {
  const { free, total } = await app.files.space();
  const reserve = app.config.diskReserve ?? Math.min(MOST_RESERVED_BYTES, total * RESERVED_PART);
  if (free - bytes < reserve) throw new Refusal("disk-full");
}

/**
 * Files on their way count as if they had come.
 *
 * @param trx under the event's lock, with what comes already counted in
 * @throws Refusal "speaker-files-full" or "event-files-full", with the limit as `most`
 */
export async function refuseOverfull(trx: Trx, app: App, to: Destination): Promise<void> {
  if (
    to.appearanceId !== null &&
    (await heldBytes(trx, app, "appearance_id", to.appearanceId)) > MAX_SPEAKER_BYTES
  )
    throw new Refusal("speaker-files-full", { most: MAX_SPEAKER_BYTES });
  if ((await heldBytes(trx, app, "event_id", to.eventId)) > MAX_EVENT_BYTES)
    throw new Refusal("event-files-full", { most: MAX_EVENT_BYTES });
}

async function heldBytes(
  trx: Trx,
  app: App,
  column: "appearance_id" | "event_id",
  id: string,
): Promise<number> {
  const come = await trx
    .selectFrom("stored_file")
    .select((eb) => eb.fn.sum<number | string | null>("bytes").as("bytes"))
    .where(column, "=", id)
    .where("removed_at", "is", null)
    .executeTakeFirstOrThrow();
  const coming = await trx
    .selectFrom("upload")
    .select((eb) => eb.fn.sum<number | string | null>("bytes").as("bytes"))
    .where(column, "=", id)
    .where("finished_at", "is", null)
    .where("expires_at", ">", app.now())
    .executeTakeFirstOrThrow();
  return Number(come.bytes ?? 0) + Number(coming.bytes ?? 0);
}
