import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { StoredFileRow } from "#db/schema.ts";
import { inScratch } from "./apart/in-scratch.ts";
import { runApart } from "./apart/run-apart.ts";
import { MAX_PIXELS } from "./limits.ts";
import { pictureSize } from "./picture-size.ts";
import { areaOf, MIDDLE, PORTRAIT_WIDTHS, type Cut } from "./portrait.ts";

/** Which part of a picture becomes the portrait. */
export const PORTRAIT_PARTS = ["left", "top", "middle", "right", "bottom"] as const;
export type PortraitPart = (typeof PORTRAIT_PARTS)[number];

type Its = Pick<StoredFileRow, "id" | "path">;

/** What was drawn of a picture: the parts one may choose among, and how wide they are at most. */
export interface PortraitPictures {
  readonly parts: readonly PortraitPart[];
  readonly width: number;
}

const CUTS: Record<PortraitPart, Cut> = {
  left: { kind: "focus", x: 0, y: 0.5 },
  right: { kind: "focus", x: 1, y: 0.5 },
  top: { kind: "focus", x: 0.5, y: 0 },
  bottom: { kind: "focus", x: 0.5, y: 1 },
  middle: { kind: "focus", x: 0.5, y: 0.5 },
};
/** Where less than this falls away there is nothing to choose. */
const SLACK = 0.04;
const MAX_MILLISECONDS = 30_000;

/** Where a portrait that was drawn of a picture lies: beside it, and swept with it. */
export function portraitPath({ path }: Pick<Its, "path">, part: string, width: number): string {
  return `${path}.${part}-${width}.webp`;
}

/** Where it is fetched. */
export function portraitAddress({ id }: Pick<Its, "id">, part: PortraitPart, width: number): string {
  return `/files/${id}/portrait/${part}-${width}.webp`;
}

/**
 * Draws the portraits that can be made of a picture, so that whoever chooses sees what they get: of a wide one from the
 * left, the middle and the right, of a tall one from the top and down.
 *
 * @throws Refusal "portrait-too-small", "picture-unreadable"
 */
export async function drawPortraits(app: App, file: Its): Promise<void> {
  const place = (await app.files.placeOf(file.path))!;
  const size = await pictureSize(app, file);
  const cuts = Object.fromEntries(partsOf(size.width, size.height).map((part) => [part, CUTS[part]]));
  await inScratch(async (folder) => {
    const outcome = await runApart("portraits", { place, folder, cuts }, MAX_MILLISECONDS);
    if (outcome.kind === "refused" && outcome.code === "too-small") throw new Refusal("portrait-too-small");
    if (outcome.kind !== "done") throw new Refusal("picture-unreadable", { most: MAX_PIXELS / 1_000_000 });
    for (const [part, { widths }] of Object.entries(outcome.answer)) {
      for (const width of widths) {
        const made = createReadStream(join(folder, part, `${width}.webp`)) as AsyncIterable<Buffer>;
        await app.files.write(portraitPath(file, part, width), made);
      }
    }
  });
}

function partsOf(width: number, height: number): PortraitPart[] {
  const area = areaOf(width, height, MIDDLE);
  if (area.width < width * (1 - SLACK)) return ["left", "middle", "right"];
  return area.height < height * (1 - SLACK) ? ["top", "middle", "bottom"] : ["middle"];
}

/** What has been drawn of a picture; undefined where nothing is. */
export async function portraitPictures(app: App, file: Its): Promise<PortraitPictures | undefined> {
  const isThere = async (part: PortraitPart, width: number) =>
    (await app.files.bytesOf(portraitPath(file, part, width))) !== null;
  const parts: PortraitPart[] = [];
  for (const part of PORTRAIT_PARTS) if (await isThere(part, PORTRAIT_WIDTHS[0])) parts.push(part);
  const [first] = parts;
  if (first === undefined) return undefined;
  let widest: number = PORTRAIT_WIDTHS[0];
  for (const width of PORTRAIT_WIDTHS) if (await isThere(first, width)) widest = width;
  return { parts, width: widest };
}

/** The part to begin with: faces stand high in tall pictures, in the middle of wide ones. */
export function likelyPart({ parts }: PortraitPictures): PortraitPart {
  return parts.includes("top") ? "top" : "middle";
}
