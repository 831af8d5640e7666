import { expect } from "vitest";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { removeSession } from "#app/programme/edit/change-session.ts";
import { nudgeSession } from "#app/programme/edit/move-session.ts";
import { canUndo, undoLast } from "#app/programme/edit/undo.ts";
import { refusalOf } from "#tests/app/registration/left-behind.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aPublishedConference, at, editedBySlug, KARI, OLA, released, reworded } from "./edited.ts";

onBothEngines("undone step by step, a programme is what it was", async (engine) => {
  const app = await testApp(engine);
  const { event, editor, keynote } = await aPublishedConference(app);
  const later = await nudgeSession(app, at(keynote, event.id), "later");
  const longer = await nudgeSession(app, at(later, event.id), "longer");
  await removeSession(app, at(longer, event.id));

  const [restored] = await undoLast(app, editor);
  expect(restored!.now).toEqual(longer.now);
  expect((await undoLast(app, editor))[0]!.now).toEqual(later.now);
  expect((await undoLast(app, editor))[0]!.now).toEqual(keynote.now);
  // What was done before the event was published can be taken back too.
  expect((await undoLast(app, editor))[0]!.now).toBeNull();
  expect(await refusalOf(undoLast(app, editor))).toBe("nothing-to-undo");
  expect(await released(app, event.id)).toHaveLength(1);
});

onBothEngines("each takes back what is theirs, and never over another's words", async (engine) => {
  const app = await testApp(engine);
  const { event, editor, keynote } = await aPublishedConference(app);
  const mine = await addToProgramme(app, editor, { title: "Karis økt" });
  const his = await reworded(app, at(keynote, event.id, OLA), { title: "Olas ord" });
  expect(await canUndo(app.db, event.id, OLA)).toBe(true);

  const touched = await reworded(app, at(mine, event.id, OLA), { abstract: "Ola skrev dette." });
  expect(await refusalOf(undoLast(app, editor))).toBe("stale-version");
  await undoLast(app, { eventId: event.id, accountId: OLA });
  await undoLast(app, editor);
  expect(await editedBySlug(app, event.id)).toMatchObject({
    [keynote.now!.slug]: { now: his.now },
    [mine.id]: { now: null, version: touched.version + 2 },
  });
  expect(await canUndo(app.db, event.id, KARI)).toBe(true);
});
