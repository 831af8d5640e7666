import { MAX_FILE_BYTES } from "#app/files/limits.ts";
import type { Coming } from "#app/files/store-file.ts";
import { cleaned, readForm } from "./http.ts";
import { BrokenForm, boundaryOf, partsOf } from "#app/multipart.ts";
import { Refusal } from "#app/refusal.ts";

/** A form that may have brought a file. */
export interface Received<Kept> {
  readonly form: URLSearchParams;
  /** What became of the file; null where none was chosen. */
  readonly file: Kept | Refusal | null;
}

/** What the fields of a form may be together; the same as of a form without a file. */
const MOST_FIELD_BYTES = 64 * 1024;
/** Beyond the largest file the line is cut; before that one is told why. */
const MOST_BYTES = 2 * MAX_FILE_BYTES;

/**
 * Reads a form with at most one file, which goes to `keep` as it comes and is never in memory. A refusal waits until
 * all has come: a browser that is still sending hears no answer. A plain form is read as `readForm` does.
 *
 * @param keep takes the file; the fields that stand before it in the form are known then. `storeFile` is meant
 * @throws Response 413 for what is far too large; 400 for a form that was cut off, of which nothing is kept
 */
export async function receiveForm<Kept>(
  request: Request,
  keep: (name: string, coming: Coming, form: URLSearchParams) => Promise<Kept>,
): Promise<Received<Kept>> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? "");
  if (boundary === undefined) return { form: await readForm(request), file: null };

  const length = Number(request.headers.get("content-length") ?? MAX_FILE_BYTES);
  const form = new URLSearchParams();
  let file: Kept | Refusal | null = null;
  let fieldBytes = 0;
  try {
    for await (const part of partsOf(bounded(request), boundary)) {
      if (part.fileName === null) {
        const text = await textOf(part.bytes, MOST_FIELD_BYTES - fieldBytes);
        fieldBytes += text.length;
        form.append(cleaned(part.name), cleaned(text.toString("utf8")));
      } else if (part.fileName !== "" && file === null) {
        const coming = { stream: part.bytes, atMost: Math.max(1, length) };
        file = await keep(part.fileName, coming, form).catch(refused);
      }
    }
  } catch (error) {
    throw error instanceof BrokenForm ? new Response(null, { status: 400 }) : error;
  }
  return { form, file };
}

function refused(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

async function* bounded(request: Request): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new Response(null, { status: 413 });
    yield chunk;
  }
}

async function textOf(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.byteLength;
    if (length > most) throw new Response(null, { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
