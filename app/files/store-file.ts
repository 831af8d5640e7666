import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { StoredFileRow } from "#db/schema.ts";
import { beginUpload } from "./begin-upload.ts";
import type { Destination } from "./destination.ts";
import { dropUpload, finishUpload } from "./finish-upload.ts";
import { mostBytes } from "./limits.ts";
import { pathOf } from "./paths.ts";

/** Bytes as they come, and the most that they can be. */
export interface Coming {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly atMost: number;
}

/**
 * A file that comes in one go, all of it or nothing.
 *
 * @throws Refusal as `beginUpload` and `finishUpload`
 */
export async function storeFile(
  app: App,
  to: Destination,
  name: string,
  bytes: Uint8Array | Coming,
): Promise<StoredFileRow> {
  const { stream, atMost } = bytes instanceof Uint8Array ? comingOf(bytes) : bytes;
  const most = mostBytes(to.purpose);
  const { id } = await beginUpload(app, to, { name, bytes: Math.min(atMost, most) });
  try {
    const came = await whole(app, pathOf(id), stream, most);
    if (came === 0) throw new Refusal("file-empty");
    await app.db.updateTable("upload").set({ bytes: came }).where("id", "=", id).execute();
    return await finishUpload(app, id);
  } catch (error) {
    await dropUpload(app, id);
    throw (error as NodeJS.ErrnoException).code === "ENOSPC" ? new Refusal("disk-full") : error;
  }
}

/** The store keeps what comes of a stream that breaks; here that is nothing. */
async function whole(
  app: App,
  path: string,
  stream: AsyncIterable<Uint8Array>,
  most: number,
): Promise<number> {
  let fault: Error | null = new Refusal("upload-not-whole");
  const came = await app.files.append(path, counted(), 0);
  if (fault !== null) throw fault;
  return came;

  async function* counted() {
    let count = 0;
    try {
      for await (const chunk of stream) {
        count += chunk.byteLength;
        if (count > most) throw new Refusal("file-too-large", { most });
        yield chunk;
      }
      fault = null;
    } catch (error) {
      fault = error as Error;
      throw error;
    }
  }
}

function comingOf(bytes: Uint8Array): Coming {
  const stream = (async function* () {
    yield bytes;
  })();
  return { stream, atMost: bytes.byteLength };
}
