import sharp from "sharp";
import { MAX_PIXELS } from "./limits.ts";

/**
 * Draws the same picture anew: the right way up, with nothing in it of where and by what it was taken. To be used in a
 * process of its own: see `apart/`.
 *
 * @param drawn where it comes to lie; its ending says what kind it is
 */
export async function redraw(place: string, drawn: string): Promise<void> {
  await sharp(place, { limitInputPixels: MAX_PIXELS, failOn: "error" }).autoOrient().toFile(drawn);
}
