import { Refusal } from "#app/refusal.ts";
import { MAX_CAPTION_BYTES } from "#app/materials/captions/read-webvtt.ts";
import { boundaryOf } from "#app/multipart.ts";
import { readForm } from "./http.ts";
import { receiveForm } from "./receive-form.ts";

/** Every byte may take three on the way. */
const MAX_PASTE_BYTES = 3 * MAX_CAPTION_BYTES + 64 * 1024;

/** Captions as they came, by which of the two forms; a Refusal where the file was too large to be read. */
export async function receivedCaptions(request: Request) {
  if (boundaryOf(request.headers.get("content-type") ?? "") === undefined) {
    const typed = await readForm(request, MAX_PASTE_BYTES);
    const kind = typed.get("pasted-kind");
    const sent = { kind, lang: typed.get("pasted-lang"), text: typed.get("text") };
    return { typed, field: "text" as const, sent };
  }
  const { form, file } = await receiveForm(request, (_, { stream }) => textOf(stream));
  const text = file instanceof Refusal ? null : file;
  const sent = file instanceof Refusal ? file : { kind: form.get("kind"), lang: form.get("lang"), text };
  return { typed: form, field: "file" as const, sent };
}

/** What is no text comes out with marks that no captions have, and is refused as such. */
async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > MAX_CAPTION_BYTES) throw new Refusal("file-too-large", { most: MAX_CAPTION_BYTES });
    chunks.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks)).replace(/\r\n?/g, "\n");
  // No database text can hold the mark zero.
  return text.replaceAll("\0", "\ufffd");
}
