import { expect } from "vitest";
import { importFile } from "#app/import-file.ts";
import { aDraftConference, released } from "#tests/app/programme/edit/edited.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const TABLE = "Day;Time;Title;Room;Speaker\n1;09:00–10:00;Språk;Storsalen;Kari Nordmann, Difi\n";
const bytes = (text: string) => new TextEncoder().encode(text);

onBothEngines(
  "a file is told in lines before it is written, and a second time says nothing new",
  async (engine) => {
    const app = await testApp(engine);
    const { event } = await aDraftConference(app);
    const read = await importFile(app, event.slug, bytes(TABLE));
    if (typeof read === "string") throw new Error(read);
    expect(read.lines).toEqual([
      "1 new, 0 changed, 0 as before",
      "",
      "New",
      "  1  09:00–10:00  Språk  Storsalen  Kari Nordmann, Difi",
    ]);
    expect(await released(app, event.id)).toEqual([]);
    expect(await read.apply!()).toBe(1);
    expect(await released(app, event.id)).toMatchObject([{ title: "Språk", room: "Storsalen" }]);

    const again = await importFile(app, event.slug, bytes(TABLE));
    expect(again).toMatchObject({
      lines: ["Nothing is new: the programme says the same already."],
      apply: null,
    });
    const corrected = await importFile(app, event.slug, bytes(TABLE.replace("10:00", "10:30")));
    expect(corrected).toMatchObject({
      lines: expect.arrayContaining(["  Språk  Time: 09:00–10:00 → 09:00–10:30"]),
    });
  },
);

onBothEngines("an event or a file that is none is said in a sentence", async (engine) => {
  const app = await testApp(engine);
  expect(await importFile(app, "ingen", bytes(TABLE))).toBe("There is no event at the address «ingen».");
  const { event } = await aDraftConference(app);
  expect(await importFile(app, event.slug, bytes("Hei"))).toContain("We found no programme");
  expect(await importFile(app, event.slug, bytes("PK hei"))).toContain("not a spreadsheet");
  expect(await importFile(app, event.slug, bytes("a\u0000b"))).toContain("not text");
});
