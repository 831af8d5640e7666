import sharp from "sharp";
import type { App } from "#app/app.ts";
import type { StoredFileRow } from "#db/schema.ts";

/** How large a picture of ours is, in pixels: it came in upright. Reads no more than its head. */
export async function pictureSize(
  app: App,
  file: Pick<StoredFileRow, "path">,
): Promise<{ readonly width: number; readonly height: number }> {
  const { width, height } = await sharp((await app.files.placeOf(file.path))!).metadata();
  return { width, height };
}
