import sharp from "sharp";
import { MAX_PIXELS, SMALL_PIXELS } from "./limits.ts";

/**
 * Draws the same picture anew: the right way up, with nothing in it of where and by what it was taken. To be used in a
 * process of its own: see `apart/`.
 *
 * @param drawn where it comes to lie; its ending says what kind it is
 */
export async function redraw(place: string, drawn: string): Promise<void> {
  await sharp(place, { limitInputPixels: MAX_PIXELS, failOn: "error" }).autoOrient().toFile(drawn);
}

/** The longest side of a picture on a page, in pixels: enough for a fine screen. */
const LONGEST_PIXELS = 2_000;
const QUALITY = 82;

/**
 * As `redraw`, as WebP and no larger than pages can use; never larger than it came.
 *
 * @param small where a small one comes to lie
 * @returns whether there is a small one: of what is small already there is none
 */
export async function redrawForPages(place: string, drawn: string, small: string): Promise<boolean> {
  const { width } = await sharp(place, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    .autoOrient()
    .resize({ width: LONGEST_PIXELS, height: LONGEST_PIXELS, fit: "inside", withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toFile(drawn);
  if (width <= SMALL_PIXELS) return false;
  await sharp(drawn).resize({ width: SMALL_PIXELS }).webp({ quality: QUALITY }).toFile(small);
  return true;
}
