import { expect } from "vitest";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { removeSession } from "#app/programme/edit/change-session.ts";
import { editedSessions } from "#app/programme/edit/drafts.ts";
import { moveSession, nudgeSession, unscheduleSession } from "#app/programme/edit/move-session.ts";
import { NO_PERSON, textOf } from "#app/programme/edit/session-text.ts";
import { Refusal } from "#app/refusal.ts";
import { activity, refusalOf } from "#tests/app/registration/left-behind.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import {
  aDraftConference,
  aPublishedConference,
  at,
  KARI,
  KEYNOTE,
  OLA,
  released,
  reworded,
} from "./edited.ts";

onBothEngines("a draft's programme is what was written last, at once", async (engine) => {
  const app = await testApp(engine);
  const { event, rooms } = await aDraftConference(app);
  const added = await addToProgramme(app, { eventId: event.id, accountId: KARI }, KEYNOTE);
  await moveSession(app, at(added, event.id), {
    day: 2,
    starts: "13:00",
    minutes: 45,
    roomId: rooms[1]!.id,
  });
  expect(await released(app, event.id)).toEqual([
    {
      title: "Tillit i praksis",
      starts: "2017-12-06T12:00:00.000Z",
      room: "Midtsalen",
      talks: ["Først: Innleder 1", "Så: Innleder 2"],
      people: ["Ordstyrer 1"],
    },
  ]);
  expect((await activity(app)).slice(-2)).toEqual([`${KARI} session-added`, `${KARI} session-moved`]);
});

onBothEngines("what is edited of a published programme the public does not see", async (engine) => {
  const app = await testApp(engine);
  const { event, rooms, editor, keynote } = await aPublishedConference(app);
  const before = await released(app, event.id);
  const moved = await nudgeSession(app, at(keynote, event.id), "room-right");
  await addToProgramme(app, editor, { title: "Ny økt", roomId: rooms[2]!.id });
  await addToProgramme(app, editor, { title: "Rigging", kind: "blocker", roomId: rooms[2]!.id });
  expect(await released(app, event.id)).toEqual(before);
  const sessions = await editedSessions(app.db, event.id);
  expect(sessions.map((one) => [one.now?.title, one.now?.room_id, one.released !== null])).toEqual([
    ["Tillit i praksis", rooms[1]!.id, true],
    ["Ny økt", rooms[2]!.id, false],
    ["Rigging", rooms[2]!.id, false],
  ]);

  const back = await nudgeSession(app, at(moved, event.id), "room-left");
  expect(back.now).toEqual(back.released);
});

onBothEngines(
  "two who edit the same session: the second is shown what is there, and writes nothing",
  async (engine) => {
    const app = await testApp(engine);
    const { event, keynote } = await aPublishedConference(app);
    const first = reworded(app, at(keynote, event.id, KARI), { title: "Karis ord" });
    const second = reworded(app, at(keynote, event.id, OLA), { title: "Olas ord" });
    const outcomes = await Promise.allSettled([first, second]);
    const refused = outcomes.filter((one) => one.status === "rejected").map((one) => one.reason as Refusal);
    expect(refused.map((one) => one.code)).toEqual(["stale-version"]);

    const [session] = await editedSessions(app.db, event.id);
    expect(session!.version).toBe(keynote.version + 1);
    const winner = outcomes[0]!.status === "fulfilled" ? "Karis ord" : "Olas ord";
    expect(session!.now!.title).toBe(winner);
    expect(JSON.parse(String(refused[0]!.facts.now))).toEqual(session!.now);
    expect(refused[0]!.facts).toMatchObject({ title: winner, version: session!.version, at: app.now() });
  },
);

onBothEngines("forty edits at once of one session: one is written, none is half", async (engine) => {
  const app = await testApp(engine);
  const { event, keynote } = await aPublishedConference(app);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) => reworded(app, at(keynote, event.id), { title: `Ord ${i}` })),
  );
  expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect((await editedSessions(app.db, event.id))[0]!.version).toBe(keynote.version + 1);
});

onBothEngines("a session taken away by a colleague is not edited back", async (engine) => {
  const app = await testApp(engine);
  const { event, keynote } = await aPublishedConference(app);
  const gone = await removeSession(app, at(keynote, event.id));
  expect(await refusalOf(reworded(app, at(keynote, event.id, OLA), { title: "Nytt" }))).toBe("stale-version");
  expect(await refusalOf(reworded(app, at(gone, event.id, OLA), { title: "Nytt" }))).toBe("no-such-session");
});

onBothEngines("talks and people are added, changed, ordered and taken out, in one edit", async (engine) => {
  const app = await testApp(engine);
  const { event } = await aDraftConference(app);
  const session = await addToProgramme(app, { eventId: event.id, accountId: KARI }, KEYNOTE);
  const { talks, people } = textOf(session.now!);
  const [first, second] = talks as [(typeof talks)[number], (typeof talks)[number]];
  const panel = { ...first, id: "", kind: "session-panel" as const, title: "Panel", people: [] };
  const renamed = { ...first.people[0]!, name: "Innleder 4" };
  const after = await reworded(app, at(session, event.id), {
    people: [],
    talks: [second, panel, { ...first, title: "Sist", people: [renamed, ...people] }],
  });
  expect(await released(app, event.id)).toMatchObject([
    { talks: ["Så: Innleder 2", "Panel", "Sist: Innleder 4: Ordstyrer 1"], people: [] },
  ]);
  const was = session.now!.talks[0]!.appearances[0]!;
  expect(after.now!.talks[2]!.appearances).toEqual([
    { ...was, name: "Innleder 4", speaker_slug: "innleder-4" },
    session.now!.appearances[0],
  ]);

  const last = await reworded(app, at(after, event.id), {
    talks: [{ ...second, people: [...second.people, { ...NO_PERSON, id: "another's", name: "Innleder 5" }] }],
  });
  expect(await released(app, event.id)).toMatchObject([
    { talks: ["Så: Innleder 2: Innleder 5"], people: [] },
  ]);
  expect(last.now!.talks[0]!.appearances[1]!.id).not.toBe("another's");
});

onBothEngines(
  "out of the grid a session keeps its words; its address follows the title until it is seen",
  async (engine) => {
    const app = await testApp(engine);
    const { event, keynote, editor } = await aPublishedConference(app);
    const resting = await unscheduleSession(app, at(keynote, event.id));
    expect(resting.now).toEqual({ ...keynote.now, day: null, starts_at: null, ends_at: null, room_id: null });

    const renamed = await reworded(app, at(resting, event.id), { title: "Et annet navn" });
    expect(renamed.now!.slug).toBe("tillit-i-praksis");
    const unseen = await addToProgramme(app, editor, { title: "Ny økt" });
    const titled = await reworded(app, at(unseen, event.id), { title: "Tillit i praksis" });
    expect(titled.now!.slug).toBe("tillit-i-praksis-2");
  },
);

onBothEngines(
  "a room of another house, a lost hour and a session without length are refused",
  async (engine) => {
    const app = await testApp(engine);
    const { event, keynote, editor } = await aPublishedConference(app);
    const to = (place: object) =>
      refusalOf(
        moveSession(app, at(keynote, event.id), {
          day: 1,
          starts: "09:00",
          minutes: 30,
          roomId: null,
          ...place,
        }),
      );
    expect(await to({ roomId: "elsewhere" })).toBe("no-such-room");
    expect(await to({ minutes: 0 })).toBe("ends-before-start");
    expect(await refusalOf(addToProgramme(app, editor, { title: "Natt", starts: "2018-03-25T02:30" }))).toBe(
      "time-skipped",
    );
    expect(await refusalOf(addToProgramme(app, { ...editor, eventId: "none" }, { title: "Ingen" }))).toBe(
      "no-such-event",
    );
    expect(await editedSessions(app.db, event.id)).toHaveLength(1);
  },
);
