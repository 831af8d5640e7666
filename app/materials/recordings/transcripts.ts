import type { App } from "#app/app.ts";
import { fileById } from "#app/files/queries.ts";
import { MAX_CAPTION_BYTES } from "../captions/read-webvtt.ts";

/** The words of a transcript, as it was put in; null where its file is gone. */
export async function transcriptText(app: App, fileId: string): Promise<string | null> {
  const file = await fileById(app.db, fileId);
  if (!file || file.published_at === null || file.bytes > MAX_CAPTION_BYTES + 1) return null;
  if ((await app.files.bytesOf(file.path)) !== file.bytes) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of app.files.open(file.path)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
