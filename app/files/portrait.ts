import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Metadata } from "sharp";
import { MAX_PIXELS } from "./limits.ts";

/** Smaller ones are blurred wherever they are shown. */
const MIN_WIDTH_PIXELS = 160;
export const PORTRAIT_WIDTHS = [160, 320, 640] as const;
/** Width to height. */
const SHAPE = 4 / 5;
const MAX_SECONDS = 20;

/** Where the face is, or what to keep; all in parts of the whole, from the upper left corner: 0 to 1. */
export type Cut =
  | { readonly kind: "focus"; readonly x: number; readonly y: number }
  | {
      readonly kind: "rectangle";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

export const MIDDLE: Cut = { kind: "focus", x: 0.5, y: 0.4 };

export type PortraitFaultCode = "not-a-picture" | "too-many-pixels" | "too-small";
export class PortraitFault extends Error {
  override readonly name = "PortraitFault";
  constructor(readonly code: PortraitFaultCode) {
    super(code);
  }
}

export interface PortraitMade {
  /** The names of the files made, each width as webp and as jpg: `320.webp`. */
  readonly names: readonly string[];
  readonly widths: readonly number[];
}

/** Makes a portrait of each cut, by its name, in a folder of that name. @throws PortraitFault */
export async function makePortraits(
  place: string,
  folder: string,
  cuts: Readonly<Record<string, Cut>>,
): Promise<Record<string, PortraitMade>> {
  const made: Record<string, PortraitMade> = {};
  for (const [name, cut] of Object.entries(cuts)) {
    await mkdir(join(folder, name));
    made[name] = await makePortrait(place, join(folder, name), cut);
  }
  return made;
}

/**
 * Makes a portrait's files in a folder: upright, 4:5, in sRGB, and with nothing of what the camera noted, place and
 * time included. Of a moving picture the first frame. Never wider than what was given.
 *
 * @throws PortraitFault; a picture with too many pixels is refused by what it says of itself, not unpacked
 */
export async function makePortrait(place: string, folder: string, cut: Cut): Promise<PortraitMade> {
  const { width, height } = uprightSize(await lookedAt(place));
  const area = areaOf(width, height, cut);
  if (area.width < MIN_WIDTH_PIXELS) throw new PortraitFault("too-small");
  const widths = PORTRAIT_WIDTHS.filter((one) => one <= area.width);
  const names: string[] = [];
  try {
    const whole = await sharp(place, { limitInputPixels: MAX_PIXELS, pages: 1, failOn: "error" })
      .timeout({ seconds: MAX_SECONDS })
      .autoOrient()
      .extract(area)
      .resize(Math.min(area.width, widths.at(-1)!))
      .flatten({ background: "white" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const one of widths) {
      const { width, height, channels } = whole.info;
      const small = sharp(whole.data, { raw: { width, height, channels } }).resize(
        one,
        Math.round(one / SHAPE),
      );
      await small
        .clone()
        .webp({ quality: 80 })
        .toFile(join(folder, `${one}.webp`));
      await small
        .clone()
        .jpeg({ quality: 82, mozjpeg: true })
        .toFile(join(folder, `${one}.jpg`));
      names.push(`${one}.webp`, `${one}.jpg`);
    }
  } catch {
    throw new PortraitFault("not-a-picture");
  }
  return { names, widths };
}

/** Reads no more than the picture's head. */
async function lookedAt(place: string): Promise<Metadata> {
  const picture = await sharp(place, { limitInputPixels: false, pages: 1 })
    .metadata()
    .catch(() => {
      throw new PortraitFault("not-a-picture");
    });
  if (!["jpeg", "png", "webp"].includes(picture.format)) throw new PortraitFault("not-a-picture");
  if (picture.width * picture.height > MAX_PIXELS) throw new PortraitFault("too-many-pixels");
  return picture;
}

function uprightSize({ autoOrient }: Metadata): { width: number; height: number } {
  return autoOrient;
}

/** The part of a picture that becomes the portrait: 4:5, within the picture, and as near to what was asked as can be. */
export function areaOf(
  width: number,
  height: number,
  cut: Cut,
): { left: number; top: number; width: number; height: number } {
  const given =
    cut.kind === "focus"
      ? { x: cut.x * width, y: cut.y * height, width, height }
      : {
          x: (cut.x + cut.width / 2) * width,
          y: (cut.y + cut.height / 2) * height,
          width: cut.width * width,
          height: cut.height * height,
        };
  const wide = Math.max(1, Math.floor(Math.min(given.width, given.height * SHAPE, width, height * SHAPE)));
  const tall = Math.max(1, Math.min(height, Math.round(wide / SHAPE)));
  return {
    left: within(given.x - wide / 2, width - wide),
    top: within(given.y - tall / 2, height - tall),
    width: wide,
    height: tall,
  };
}

function within(value: number, most: number): number {
  return Math.round(Math.min(Math.max(0, value), most));
}
