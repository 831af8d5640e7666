import { expect } from "vitest";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { applyImport, type ImportWish } from "#app/programme/edit/apply-import.ts";
import { editableProgramme } from "#app/programme/edit/editable-programme.ts";
import { undoLast } from "#app/programme/edit/undo.ts";
import { refusalOf } from "#tests/app/registration/left-behind.ts";
import { testApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aDraftConference, aPublishedConference, KARI, KEYNOTE, released } from "./edited.ts";

onBothEngines("sixty sessions imported are there, once, and taken back as one", async (engine) => {
  const app = await testApp(engine);
  const { event, rooms } = await aDraftConference(app);
  const wish: ImportWish = {
    new: Array.from({ length: 60 }, (_, i) => ({
      title: `Økt ${i + 1}`,
      day: 1 + (i % 2),
      starts: `2017-12-0${5 + (i % 2)}T${String(9 + (i % 7)).padStart(2, "0")}:00`,
      ends: `2017-12-0${5 + (i % 2)}T${String(9 + (i % 7)).padStart(2, "0")}:45`,
      roomId: rooms[i % 3]!.id,
      talks: [{ title: `Innlegg ${i + 1}`, appearances: [{ name: `Innleder ${i + 1}` }] }],
    })),
    changed: [],
  };
  expect(await applyImport(app, event.id, wish, KARI, 0)).toHaveLength(60);
  const { version } = (await editableProgramme(app.db, event.id))!;
  expect(version).toBe(60);
  expect(await refusalOf(applyImport(app, event.id, wish, KARI, 0))).toBe("stale-version");
  expect(await applyImport(app, event.id, wish, KARI, version)).toEqual([]);
  expect(await released(app, event.id)).toHaveLength(60);

  await undoLast(app, { eventId: event.id, accountId: KARI });
  expect(await released(app, event.id)).toEqual([]);
});

onBothEngines("what a corrected text says is written; what it does not mention stays", async (engine) => {
  const app = await testApp(engine);
  const { event } = await aDraftConference(app);
  const keynote = await addToProgramme(
    app,
    { eventId: event.id, accountId: KARI },
    {
      ...KEYNOTE,
      abstract: "Skrevet for hånd.",
    },
  );
  const wish: ImportWish = {
    new: [],
    changed: [
      {
        sessionId: keynote.id,
        facts: {
          title: "Tillit i praksis, rettet",
          starts: "2017-12-05T10:00",
          ends: "2017-12-05T11:00",
          talks: [
            { title: "Først", appearances: [{ name: "Innleder 1", titles: ["direktør"] }] },
            { title: "Deretter", appearances: [{ name: "Innleder 3" }] },
          ],
        },
      },
    ],
  };
  const [changed] = await applyImport(app, event.id, wish, KARI, 1);
  expect(changed!.now).toMatchObject({
    abstract: "Skrevet for hånd.",
    title: "Tillit i praksis, rettet",
    starts_at: "2017-12-05T09:00:00.000Z",
    appearances: keynote.now!.appearances,
    talks: [
      {
        id: keynote.now!.talks[0]!.id,
        title: "Først",
        appearances: [{ name: "Innleder 1", titles: "direktør" }],
      },
      { id: keynote.now!.talks[1]!.id, title: "Deretter", appearances: [{ name: "Innleder 3" }] },
    ],
  });
  expect(await applyImport(app, event.id, wish, KARI, 2)).toEqual([]);
  const unknown = { new: [], changed: [{ sessionId: "none", facts: {} }] };
  expect(await refusalOf(applyImport(app, event.id, unknown, KARI, 2))).toBe("no-such-session");
});

onBothEngines("one line that is refused, and nothing of the import is written", async (engine) => {
  const app = await testApp(engine);
  const { event, keynote } = await aPublishedConference(app);
  const wish = {
    new: [{ title: "God" }, { title: "Baklengs", starts: "2017-12-05T10:00", ends: "2017-12-05T09:00" }],
    changed: [{ sessionId: keynote.id, facts: { title: "Rettet" } }],
  };
  expect(await refusalOf(applyImport(app, event.id, wish, KARI, 1))).toBe("ends-before-start");
  const { scheduled, unscheduled, hasChanges } = (await editableProgramme(app.db, event.id))!;
  expect([...scheduled, ...unscheduled]).toEqual([keynote]);
  expect(hasChanges).toBe(false);
});

onBothEngines("the editor asks the same number of questions of one session as of sixty", async (engine) => {
  const app = await testApp(engine);
  const { event } = await aPublishedConference(app);
  const few = await queriesOf(app, (counted) => editableProgramme(counted.db, event.id));
  const wish = { new: Array.from({ length: 60 }, (_, i) => ({ title: `Økt ${i}` })), changed: [] };
  await applyImport(app, event.id, wish, KARI, 1);
  expect(await queriesOf(app, (counted) => editableProgramme(counted.db, event.id))).toBe(few);
  const { unscheduled, hasChanges, days, going } = (await editableProgramme(app.db, event.id))!;
  expect([unscheduled.length, hasChanges, going]).toEqual([60, true, []]);
  expect(days).toEqual([
    { day: 1, date: "2017-12-05" },
    { day: 2, date: "2017-12-06" },
  ]);
});
