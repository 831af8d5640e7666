import { expect, test } from "vitest";
import { addCaptions, tracksOf } from "#app/materials/captions/add-captions.ts";
import { webVttFault } from "#app/materials/captions/read-webvtt.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { removeMaterial } from "#app/materials/edit/move-material.ts";
import { filesOf } from "#app/files/store.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const GOOD = `WEBVTT

00:01.000 --> 00:04.000
God morgen.

01:00:04.000 --> 01:00:09.500 align:start
Velkommen til frokost.
`;

test.each([
  [GOOD, null],
  ["\ufeffWEBVTT - Frokost\r\n\r\n00:01.000 --> 00:02.000\r\nHei\r\n", null],
  [" \n", { code: "empty", line: null }],
  ["1\n00:00:01,000 --> 00:00:02,000\nHei", { code: "no-header", line: 1 }],
  ["WEBVTT\n\nHei", { code: "no-cues", line: null }],
  ["WEBVTT\n\n00:01,000 --> 00:02,000\nHei", { code: "bad-time", line: 3 }],
  ["WEBVTT\n\n00:61.000 --> 00:62.000\nHei", { code: "bad-time", line: 3 }],
  ["WEBVTT\n\n00:05.000 --> 00:05.000\nHei", { code: "ends-before-start", line: 3 }],
  [
    "WEBVTT\n\n00:05.000 --> 00:06.000\nHei\n\n00:04.000 --> 00:07.000\nDu",
    { code: "out-of-order", line: 6 },
  ],
  [`WEBVTT\n\n00:01.000 --> 00:02.000\n${"x".repeat(1024 * 1024)}`, { code: "too-large", line: null }],
])("captions are read: %#", (text, fault) => {
  expect(webVttFault(text)).toEqual(fault);
});

onBothEngines(
  "captions are a file that all may fetch, and the newest of a language stand",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { slug: "e07" });
    const recording = await addMaterial(app, { eventId: event.id, kind: "recording", title: "Sendingen" });
    const wish = { kind: "captions", lang: "nb", text: GOOD } as const;
    await addCaptions(app, event.id, recording.id, wish, "account-1");
    await addCaptions(app, event.id, recording.id, { ...wish, text: `${GOOD}\n` }, "account-1");
    await addCaptions(
      app,
      event.id,
      recording.id,
      { ...wish, kind: "transcript", text: "God morgen." },
      "account-1",
    );
    expect((await tracksOf(app.db, recording.id)).map(({ kind, lang, name }) => [kind, lang, name])).toEqual([
      ["captions", "nb", "teksting-nb.vtt"],
      ["transcript", "nb", "avskrift-nb.txt"],
    ]);
    expect(await app.db.selectFrom("material").select("captions").execute()).toEqual([
      { captions: "present" },
    ]);
    const files = await filesOf(app.db, { eventId: event.id });
    expect(files.map((file) => file.published_at !== null)).toEqual([true, true]);
    const other = await aSeminar(app, { slug: "e08" });
    await expect(addCaptions(app, other.id, recording.id, wish, "account-1")).rejects.toMatchObject({
      code: "no-such-material",
    });
  },
);

onBothEngines("captions that were replaced, or whose recording is gone, are nobody's", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "e07" });
  const { id } = await addMaterial(app, { eventId: event.id, kind: "recording", title: "Sendingen" });
  const wish = { kind: "captions", lang: "nb", text: GOOD } as const;
  await addCaptions(app, event.id, id, { ...wish, text: `${GOOD}Kari Nordmann.\n` }, "account-1");
  const track = await addCaptions(app, event.id, id, wish, "account-1");
  expect((await filesOf(app.db, { eventId: event.id })).map((file) => file.id)).toEqual([track.file_id]);

  const by = { eventId: event.id, zone: event.zone, accountId: "account-1", version: 1 };
  await removeMaterial(app, id, by);
  expect(await filesOf(app.db, { eventId: event.id })).toEqual([]);
});
