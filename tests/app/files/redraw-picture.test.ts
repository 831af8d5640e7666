import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { pagePicturePath } from "#app/files/check-files.ts";
import { storeFile } from "#app/files/store-file.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";

/** How large a picture is that came in so, and the small one of it. */
async function kept(width: number, height: number) {
  const app = await testApp("sqlite");
  const event = await aSeminar(app);
  const to = { eventId: event.id, appearanceId: null, purpose: "picture", actor: "account" } as const;
  const came = await sharp({ create: { width, height, channels: 3, background: "red" } })
    .jpeg()
    .toBuffer();
  const file = await storeFile(app, to, "salen.jpg", came);
  const sizeAt = async (path: string) => {
    if ((await app.files.bytesOf(path)) === null) return null;
    const { format, width, height } = await sharp(await buffer(app.files.open(path))).metadata();
    return [format, width, height];
  };
  return {
    named: [file.name, file.type],
    large: await sizeAt(file.path),
    small: await sizeAt(pagePicturePath(file, 1)),
  };
}

test("a large picture is no larger than a page can use, with a small one for narrow screens", async () => {
  expect(await kept(3000, 1500)).toEqual({
    named: ["salen.webp", "image/webp"],
    large: ["webp", 2000, 1000],
    small: ["webp", 800, 400],
  });
});

test("a small picture stays as small as it came", async () => {
  expect(await kept(640, 480)).toMatchObject({ large: ["webp", 640, 480], small: null });
});
