import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { pathOf } from "#app/files/paths.ts";
import { beginUpload, MAX_FILE_BYTES, removeFile, storeFile } from "#app/files/store.ts";
import { sweepFiles } from "#app/files/sweep-files.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { anotherSpeaker, aSpeaker, PDF } from "./a-speaker.ts";

onBothEngines(
  "there is room for so much of a speaker and of an event, what is on its way counted in",
  async (engine) => {
    const app = await testApp(engine, { config: { diskReserve: 0 } });
    const { to, event } = await aSpeaker(app);
    const large = (number: number) => ({ name: `${number}.mp4`, bytes: MAX_FILE_BYTES });
    await expect(beginUpload(app, to(), { name: "x", bytes: MAX_FILE_BYTES + 1 })).rejects.toThrow(
      "file-too-large",
    );
    await expect(beginUpload(app, to(), { name: "x", bytes: 0 })).rejects.toThrow("file-empty");
    const tries = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map((number) => beginUpload(app, to(), large(number))),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(4);
    await expect(beginUpload(app, to(), large(7))).rejects.toThrow("speaker-files-full");
    // The same file again takes the place of the attempt before.
    const again = tries.findIndex((one) => one.status === "fulfilled") + 1;
    await beginUpload(app, to(), large(again));

    for (let number = 2; number <= 10; number += 1) {
      const other = await anotherSpeaker(app, event.id, number);
      for (let file = 1; file <= 4; file += 1) await beginUpload(app, other.to(), large(file));
    }
    const organiser = { ...to(), appearanceId: null };
    await beginUpload(app, organiser, { name: "1.pdf", bytes: 1 });
    await expect(beginUpload(app, organiser, large(2))).rejects.toThrow("event-files-full");
  },
);

test("nothing is taken in that would fill the disk", async () => {
  const app = await testApp("sqlite", { config: { diskReserve: Number.MAX_SAFE_INTEGER } });
  const { to } = await aSpeaker(app);
  await expect(beginUpload(app, to(), { name: "innlegg.pdf", bytes: 1 })).rejects.toThrow("disk-full");
});

test("of a file that is cut off, or grows beyond what it may be, nothing is left", async () => {
  const app = await testApp("sqlite");
  const { to, event } = await aSpeaker(app);
  const cut = async function* () {
    yield await Promise.resolve(PDF);
    throw new Error("The line is dead");
  };
  await expect(storeFile(app, to(), "a.pdf", { stream: cut(), atMost: 1000 })).rejects.toThrow(
    "The line is dead",
  );
  const long = Readable.from(Array.from({ length: 6 }, () => Buffer.alloc(1024 * 1024)));
  const text = { ...to("captions") };
  await expect(storeFile(app, text, "a.vtt", { stream: long, atMost: 1e9 })).rejects.toThrow(
    "file-too-large",
  );
  expect(await app.files.list("come")).toEqual([]);
  expect(await app.db.selectFrom("upload").select("id").where("event_id", "=", event.id).execute()).toEqual(
    [],
  );
});

onBothEngines("bytes without a row go, and a row whose bytes had all come is finished", async (engine) => {
  const app = await testApp(engine);
  const { to } = await aSpeaker(app);
  const kept = await storeFile(app, to(), "a.pdf", PDF);
  const gone = await storeFile(app, to(), "b.pdf", PDF);
  await removeFile(app, gone.id);
  const whole = await beginUpload(app, to(), { name: "c.pdf", bytes: PDF.length });
  const half = await beginUpload(app, to(), { name: "d.pdf", bytes: PDF.length });
  const drawn = Readable.from([PDF]);
  for (const path of [
    pathOf(gone.id),
    "come/zz/nobody",
    `${pathOf(gone.id)}.page-1.png`,
    `${kept.path}.page-1.png`,
  ])
    await app.files.write(path, Readable.from([PDF]));
  await app.files.append(pathOf(whole.id), drawn, 0);
  await app.files.append(pathOf(half.id), Readable.from([PDF.subarray(9)]), 0);

  expect(await sweepFiles(app)).toEqual({ uploads: 0, orphans: 3 });
  const there = [kept.path, `${kept.path}.page-1.png`, pathOf(whole.id)];
  expect((await app.files.list("come")).sort()).toEqual([...there, pathOf(half.id)].sort());
  app.setNow("2017-11-23T08:00:00.000Z");
  expect(await sweepFiles(app)).toEqual({ uploads: 1, orphans: 1 });
  expect((await app.files.list("come")).sort()).toEqual(there.sort());
  expect(await app.files.bytesOf(pathOf(whole.id))).toBe(PDF.length);
});
