import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, crc32 } from "node:zlib";
import sharp from "sharp";
import { expect, test } from "vitest";
import { areaOf, makePortrait, MIDDLE } from "#app/files/portrait.ts";
import { aFolder, inAFolder } from "./in-a-folder.ts";

const CANARY = "Kanarifuglveien 17";

test("a portrait is upright, 4:5, in three widths, and says nothing of where it was taken", async () => {
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: "teal" } })
    .withExif({
      IFD0: { Copyright: CANARY, Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "59/1 54/1 0/1" },
    })
    .jpeg()
    .toBuffer();
  expect(photo.includes(CANARY)).toBe(true);
  const folder = aFolder();
  expect(await makePortrait(inAFolder(photo), folder, MIDDLE)).toEqual({
    names: ["160.webp", "160.jpg", "320.webp", "320.jpg", "640.webp", "640.jpg"],
    widths: [160, 320, 640],
  });
  for (const name of ["640.webp", "640.jpg"]) {
    const bytes = readFileSync(join(folder, name));
    const { width, height, exif, icc, xmp } = await sharp(bytes).metadata();
    expect({ width, height, exif, icc, xmp }).toEqual({
      width: 640,
      height: 800,
      exif: undefined,
      icc: undefined,
      xmp: undefined,
    });
    expect(bytes.includes(CANARY)).toBe(false);
  }
});

test("a picture that says it is 30,000 times 30,000 is refused unseen", async () => {
  await expect(makePortrait(inAFolder(pngHead(30_000, 30_000)), aFolder(), MIDDLE)).rejects.toMatchObject({
    code: "too-many-pixels",
  });
});

test("what is no picture, or too small to be one, is refused", async () => {
  const small = await sharp({ create: { width: 90, height: 90, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  await expect(makePortrait(inAFolder(small), aFolder(), MIDDLE)).rejects.toMatchObject({
    code: "too-small",
  });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>');
  for (const bytes of [svg, Buffer.from("nothing at all"), pngHead(400, 500)]) {
    await expect(makePortrait(inAFolder(bytes), aFolder(), MIDDLE)).rejects.toMatchObject({
      code: "not-a-picture",
    });
  }
});

test("the part that is kept is within the picture, whatever is asked", () => {
  expect(areaOf(1000, 1000, { kind: "focus", x: 1, y: 0 })).toEqual({
    left: 200,
    top: 0,
    width: 800,
    height: 1000,
  });
  expect(areaOf(1000, 1000, { kind: "rectangle", x: 0.5, y: 0.5, width: 0.4, height: 0.5 })).toEqual({
    left: 500,
    top: 500,
    width: 400,
    height: 500,
  });
  expect(areaOf(100, 400, { kind: "rectangle", x: -3, y: 9, width: 7, height: 7 })).toEqual({
    left: 0,
    top: 275,
    width: 100,
    height: 125,
  });
});

/** A PNG that has a head and no picture. */
function pngHead(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const parts = [
    chunk("IHDR", size),
    chunk("IDAT", deflateSync(Buffer.from("no rows"))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(checksum(body));
  return Buffer.concat([head, body, tail]);
}

function checksum(bytes: Buffer): number {
  return crc32(bytes);
}
