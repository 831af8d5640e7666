import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect } from "vitest";
import { filesOf, publishFile, removeFile, storeFile } from "#app/files/store.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aSpeaker, PDF } from "./a-speaker.ts";

onBothEngines(
  "a file that comes in one go is kept as it came, under a name and a type of our own",
  async (engine) => {
    const app = await testApp(engine);
    const { to, appearance } = await aSpeaker(app);
    const file = await storeFile(app, to(), "C:\\fakepath\\innlegg\u202e.pdf.exe", PDF);

    const { name, type, bytes, sha256, version, scan, published_at } = file;
    expect({ name, type, bytes, sha256, version, scan, published_at }).toEqual({
      name: "innlegg.pdf",
      type: "application/pdf",
      bytes: PDF.length,
      sha256: createHash("sha256").update(PDF).digest("hex"),
      version: 1,
      scan: "none",
      published_at: null,
    });
    expect(await buffer(app.files.open(file.path))).toEqual(PDF);
    expect((await storeFile(app, to(), "innlegg.pdf", PDF)).version).toBe(2);
    expect((await filesOf(app.db, { appearanceId: appearance.id })).map((one) => one.version)).toEqual([
      1, 2,
    ]);
  },
);

onBothEngines("a file that is removed is gone, and cannot be published", async (engine) => {
  const app = await testApp(engine);
  const { to, event } = await aSpeaker(app);
  const file = await storeFile(app, to(), "innlegg.pdf", PDF);
  await publishFile(app, file.id, false);
  await removeFile(app, file.id);
  await removeFile(app, file.id);
  expect(await filesOf(app.db, { eventId: event.id })).toEqual([]);
  expect(await app.files.list("come")).toEqual([]);
  await expect(publishFile(app, file.id, false)).rejects.toThrow("no-such-file");
});
