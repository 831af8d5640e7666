import { cleanText } from "./calendar/text.ts";
import { cleaned, readForm } from "#app/web/http.ts";

/** A form with a file in it. */
export interface Upload {
  readonly form: URLSearchParams;
  /** Null where none was chosen. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** How much of what is too large is read on, so that the sender hears why; then the line is cut. */
const PATIENCE = 6;

/**
 * What a form with a file sent: never more of it in memory than `maxBytes`. A plain form is read as `readForm` does.
 *
 * @throws Response 413 for what is far beyond the limit
 */
export async function readUpload(
  request: Request,
  maxBytes: number,
): Promise<Upload | { readonly fault: "too-large" | "broken" }> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return { form: await readForm(request), file: null };
  const body = await bounded(request, maxBytes);
  if (body === undefined) return { fault: "too-large" };
  try {
    const sent = await new Response(body, { headers: { "content-type": type } }).formData();
    return await uploadOf(sent);
  } catch {
    // Parts without an end, without a boundary, without a name.
    return { fault: "broken" };
  }
}

async function bounded(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > maxBytes * PATIENCE) throw new Response(null, { status: 413 });
  }
  return bytes > maxBytes ? undefined : Buffer.concat(chunks);
}

async function uploadOf(sent: FormData): Promise<Upload> {
  const form = new URLSearchParams();
  let file: Upload["file"] = null;
  for (const [name, value] of sent) {
    if (typeof value === "string") form.append(cleaned(name), cleaned(value));
    else if (value.size > 0) {
      const name = cleanText(value.name.split(/[/\\]/).at(-1)!).slice(0, 200);
      file = { name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
  }
  return { form, file };
}
