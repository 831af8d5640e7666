import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { inScratch } from "./apart/in-scratch.ts";
import { runApart } from "./apart/run-apart.ts";
import { pagePicturePath } from "./check-files.ts";
import { MAX_PIXELS } from "./limits.ts";
import type { Kind } from "./types.ts";

const MAX_MILLISECONDS = 30_000;

/**
 * Puts a picture that we drew in the place of the one that came.
 *
 * @param place where the one that came lies
 * @throws Refusal "picture-unreadable" where it cannot be drawn, in the time and memory that there is for it
 */
export function redrawPicture(
  app: App,
  place: string,
  path: string,
  kind: Kind,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  return inScratch(async (folder) => {
    const drawn = join(folder, `picture.${kind}`);
    const outcome = await runApart("redraw", { place, drawn }, MAX_MILLISECONDS);
    if (outcome.kind !== "done") throw unreadable();
    return app.files.write(path, createReadStream(drawn) as AsyncIterable<Buffer>);
  });
}

/**
 * As `redrawPicture`, for a page: as WebP and no larger than pages can use. A small one is put beside it, as the picture
 * of its first page, where it is wider than that.
 *
 * @throws Refusal "picture-unreadable"
 */
export function redrawPagePicture(
  app: App,
  place: string,
  path: string,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  return inScratch(async (folder) => {
    const drawn = join(folder, "picture.webp");
    const small = join(folder, "small.webp");
    const outcome = await runApart("redrawForPages", { place, drawn, small }, MAX_MILLISECONDS);
    if (outcome.kind !== "done") throw unreadable();
    if (outcome.answer)
      await app.files.write(pagePicturePath({ path }, 1), createReadStream(small) as AsyncIterable<Buffer>);
    return app.files.write(path, createReadStream(drawn) as AsyncIterable<Buffer>);
  });
}

function unreadable(): Refusal {
  return new Refusal("picture-unreadable", { most: MAX_PIXELS / 1_000_000 });
}
