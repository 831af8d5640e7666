import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal, type RefusalCode } from "#app/refusal.ts";
import type { StoredFileRow, Trx, UploadRow } from "#db/schema.ts";
import { nameWith } from "./file-names.ts";
import { inspect } from "./inspect.ts";
import { pathOf } from "./paths.ts";
import { uploadById } from "./queries.ts";
import { redrawPagePicture, redrawPicture } from "./redraw-picture.ts";
import { scanFile } from "./scan-file.ts";
import { isPicture, kindsFor, mediaTypes, type Kind } from "./types.ts";

const refusals = {
  unknown: "file-type-refused",
  macros: "file-has-macros",
  archive: "archive-unsafe",
} as const satisfies Record<string, RefusalCode>;

/** What is kept of a file: of a picture, the one that we drew. */
interface Kept {
  readonly kind: Kind;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The file of an upload whose last byte has come: looked into, safe on the disk, scanned where there is a scanner.
 * Asking twice gives the same file. What is refused is gone at once.
 *
 * @throws Refusal "no-such-upload"; "upload-not-whole"; "file-type-refused", with the kinds that may come as `kinds`;
 *   "file-has-macros", "archive-unsafe", "picture-unreadable" or "file-infected"
 */
export async function finishUpload(app: App, uploadId: string): Promise<StoredFileRow> {
  const upload = await uploadById(app.db, uploadId);
  if (!upload) throw new Refusal("no-such-upload");
  if (upload.finished_at !== null) return stored(app, uploadId);

  const path = pathOf(upload.id);
  const arrived = await app.files.arrived(path);
  if (arrived === null ? (await app.files.bytesOf(path)) === null : arrived < upload.bytes)
    throw new Refusal("upload-not-whole");
  const kept = await keptOf(app, upload, path).catch(async (error: unknown) => {
    if (error instanceof Refusal) await dropUpload(app, upload.id);
    throw error;
  });
  const file = await app.db.transaction().execute((trx) => rowOf(trx, app, upload, kept));
  return file.scan === "pending" ? scanFile(app, file) : file;
}

/** Ends an upload, and takes away what has come of it. */
export async function dropUpload(app: App, uploadId: string): Promise<void> {
  const { numDeletedRows } = await app.db
    .deleteFrom("upload")
    .where("id", "=", uploadId)
    .where("finished_at", "is", null)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await app.files.remove(pathOf(uploadId));
}

async function stored(app: App, id: string): Promise<StoredFileRow> {
  const file = await app.db.selectFrom("stored_file").selectAll().where("id", "=", id).executeTakeFirst();
  if (!file) throw new Refusal("no-such-upload");
  if (file.scan === "infected") throw new Refusal("file-infected");
  return file;
}

async function keptOf(app: App, upload: UploadRow, path: string): Promise<Kept> {
  const place = await app.files.placeOf(path);
  if (place === null) throw new Refusal("no-such-upload");
  const found = await inspect(place);
  const kinds = kindsFor[upload.purpose];
  if ("fault" in found) throw new Refusal(refusals[found.fault], { kinds: kinds.join(",") });
  if (!kinds.includes(found.kind)) throw new Refusal("file-type-refused", { kinds: kinds.join(",") });
  if (upload.purpose === "picture") return { kind: "webp", ...(await redrawPagePicture(app, place, path)) };
  if (isPicture(found.kind))
    return { kind: found.kind, ...(await redrawPicture(app, place, path, found.kind)) };

  await app.files.settle(path);
  return { ...found, bytes: (await app.files.bytesOf(path))! };
}

async function rowOf(trx: Trx, app: App, upload: UploadRow, kept: Kept): Promise<StoredFileRow> {
  await lockEvent(trx, upload.event_id);
  const { numUpdatedRows } = await trx
    .updateTable("upload")
    .set({ finished_at: app.now() })
    .where("id", "=", upload.id)
    .where("finished_at", "is", null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) {
    const file = await trx
      .selectFrom("stored_file")
      .selectAll()
      .where("id", "=", upload.id)
      .executeTakeFirst();
    if (!file) throw new Refusal("no-such-upload");
    return file;
  }
  const before = await trx
    .selectFrom("stored_file")
    .select(["version", "is_after_event"])
    .where("event_id", "=", upload.event_id)
    .where("appearance_id", "is not distinct from", upload.appearance_id)
    .where("purpose", "=", upload.purpose)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return trx
    .insertInto("stored_file")
    .values({
      id: upload.id,
      event_id: upload.event_id,
      appearance_id: upload.appearance_id,
      purpose: upload.purpose,
      version: (before?.version ?? 0) + 1,
      name: nameWith(upload.name, kept.kind),
      type: mediaTypes[kept.kind],
      bytes: kept.bytes,
      sha256: kept.sha256,
      path: pathOf(upload.id),
      pages: null,
      scan: app.config.clamdUrl === null ? "none" : "pending",
      findings: null,
      is_after_event: before?.is_after_event ?? 1,
      actor: upload.actor,
      created_at: app.now(),
      published_at: null,
      removed_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
