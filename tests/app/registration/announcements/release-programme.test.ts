import { expect } from "vitest";
import { offerPart } from "#app/events/offer-part.ts";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { removeSession } from "#app/programme/edit/change-session.ts";
import { editedSessions, type EditedSession } from "#app/programme/edit/drafts.ts";
import { moveSession } from "#app/programme/edit/move-session.ts";
import { canUndo, undoLast } from "#app/programme/edit/undo.ts";
import { releasesOf } from "#app/programme/release/releases.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { previewRelease } from "#app/registration/announcements/release-preview.ts";
import { aPublishedConference, at, KARI, released, reworded } from "#tests/app/programme/edit/edited.ts";
import { MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { brokenInvariants, refusalOf } from "../left-behind.ts";
import { announced, factsTo, tellAll } from "./told.ts";

onBothEngines("a release tells those who chose what has moved, once, and nobody else", async (engine) => {
  const { app, event, rooms, keynote, partId } = await aChosenKeynote(engine);
  const seen = await moveSession(app, at(keynote, event.id), {
    day: 1,
    starts: "11:00",
    minutes: 60,
    roomId: rooms[1]!.id,
  });
  expect(await previewRelease(app.db, event.id)).toMatchObject({
    people: 2,
    calendars: 2,
    speakers: ["Ordstyrer 1", "Innleder 1", "Innleder 2"],
    changes: [
      {
        code: "moved",
        title: "Tillit i praksis",
        before: { room: "Storsalen" },
        place: { room: "Midtsalen" },
      },
    ],
  });
  expect(await release(app, event.id)).toMatchObject({ name: "Nytt rom", actor: KARI });
  expect(await released(app, event.id)).toMatchObject([
    { starts: "2017-12-05T10:00:00.000Z", room: "Midtsalen" },
  ]);
  await register(app, event.slug, person(4, { parts: [partId] }), MORNING);
  await tellAll(app);

  expect(await announced(app)).toEqual([
    "event-changed → provedeltaker1@example.org",
    "event-changed → provedeltaker2@example.org",
  ]);
  const [confirmed, changed] = await factsTo(app, "provedeltaker1@example.org");
  expect(changed).toMatchObject({
    before: { when: null, place: null },
    movedChoices: [{ before: confirmed!.choices[0], now: changed!.choices[0] }],
    choices: [{ title: "Tillit i praksis", room: "Midtsalen" }],
    invitation: { method: "REQUEST", uid: confirmed!.invitation!.uid, sequence: 1 },
  });
  expect(await editedSessions(app.db, event.id)).toMatchObject([
    { version: seen.version, released: seen.now },
  ]);
  expect(await canUndo(app.db, event.id, KARI)).toBe(false);
  await tellAll(app);
  expect(await announced(app)).toHaveLength(2);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "what is moved back before anybody is told is no letter, and an empty change no release",
  async (engine) => {
    const { app, event, keynote, rooms } = await aChosenKeynote(engine);
    const to = (starts: string) => ({ day: 1, starts, minutes: 60, roomId: rooms[0]!.id });
    const moved = await moveSession(app, at(keynote, event.id), to("11:00"));
    await release(app, event.id);
    await moveSession(app, at(moved, event.id), to("09:00"));
    await release(app, event.id);
    await tellAll(app);
    expect(await announced(app)).toEqual([]);
    expect(await release(app, event.id)).toBeNull();
    expect(
      (await releasesOf(app.db, event.id)).map((one) => one.changes.map((change) => change.code)),
    ).toEqual([["moved"], ["moved"]]);
    expect(await released(app, event.id)).toMatchObject([{ starts: "2017-12-05T08:00:00.000Z" }]);
  },
);

onBothEngines("of new words, new sessions and blockers nobody has a letter", async (engine) => {
  const { app, event, editor, keynote, rooms } = await aChosenKeynote(engine);
  await reworded(app, at(keynote, event.id), { title: "Tillit, kort sagt", abstract: "Nytt." });
  await addToProgramme(app, editor, { title: "Pause", kind: "break", day: 1, starts: "2017-12-05T10:00" });
  await addToProgramme(app, editor, { title: "Rigging", kind: "blocker", roomId: rooms[2]!.id });
  expect(await previewRelease(app.db, event.id)).toMatchObject({ people: 0, calendars: 0, speakers: [] });
  await release(app, event.id);
  await tellAll(app);

  expect(await announced(app)).toEqual([]);
  expect((await released(app, event.id)).map((one) => one.title)).toEqual(["Tillit, kort sagt", "Pause"]);
  expect(JSON.stringify(await releasesOf(app.db, event.id))).not.toContain("Rigging");
  expect((await editedSessions(app.db, event.id)).map((one) => one.now?.title)).toContain("Rigging");
  expect((await previewRelease(app.db, event.id)).changes).toEqual([]);
});

onBothEngines(
  "a session that is gone is told to those who chose it, though nothing is left of it",
  async (engine) => {
    const { app, event, keynote, ids } = await aChosenKeynote(engine);
    await removeSession(app, at(keynote, event.id));
    await release(app, event.id);
    await cancelRegistration(app, ids[1]!);
    await tellAll(app);
    expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);
    const [confirmed, changed] = await factsTo(app, "provedeltaker1@example.org");
    expect(changed).toMatchObject({
      movedChoices: [{ before: confirmed!.choices[0], now: null }],
      choices: [],
    });
    expect(await app.db.selectFrom("told_choice").selectAll().execute()).toEqual([]);
    expect(await released(app, event.id)).toEqual([]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("what a colleague has edited since is not released unseen", async (engine) => {
  const { app, event, editor, keynote } = await aChosenKeynote(engine);
  const { version } = await previewRelease(app.db, event.id);
  await reworded(app, at(keynote, event.id), { title: "Halvferdig" });
  const wish = { name: "Program", text: null, lang: "nb", version };
  expect(await refusalOf(releaseProgramme(app, event.id, KARI, wish))).toBe("stale-version");
  await undoLast(app, editor);
  expect(await release(app, event.id)).toBeNull();
});

onBothEngines("registrations and releases at once: each who chose the old time is told", async (engine) => {
  const { app, event, keynote, rooms, partId } = await aChosenKeynote(engine);
  await moveSession(app, at(keynote, event.id), {
    day: 1,
    starts: "11:00",
    minutes: 60,
    roomId: rooms[0]!.id,
  });
  const { version } = await previewRelease(app.db, event.id);
  await Promise.all([
    ...Array.from({ length: 20 }, (_, i) =>
      register(app, event.slug, person(10 + i, { parts: [partId] }), MORNING),
    ),
    releaseProgramme(app, event.id, KARI, { name: "Ny tid", text: null, lang: "nb", version }),
  ]);
  await tellAll(app);
  for (let number = 10; number < 30; number++) {
    const last = (await factsTo(app, `provedeltaker${number}@example.org`)).at(-1)!;
    expect(last.choices[0]!.when).toMatchObject({ startsAt: "2017-12-05T10:00:00.000Z" });
  }
});

/** Two of three who are registered have chosen the keynote. */
async function aChosenKeynote(engine: Engine) {
  const app = await testApp(engine);
  const conference = await aPublishedConference(app);
  const { event, keynote } = conference;
  const { id: partId } = await offerPart(app, event.id, { sessionId: keynote.id }, null);
  const ids: string[] = [];
  for (const [number, parts] of [
    [1, [partId]],
    [2, [partId]],
    [3, []],
  ] as const) {
    ids.push(
      (await register(app, event.slug, person(number, { parts: [...parts] }), MORNING)).registrationId,
    );
  }
  return { app, ...conference, keynote: keynote as EditedSession, partId, ids };
}

async function release(app: TestApp, eventId: string) {
  const { version } = await previewRelease(app.db, eventId);
  return releaseProgramme(app, eventId, KARI, {
    name: "Nytt rom",
    text: "Flere plasser.",
    lang: "nb",
    version,
  });
}
