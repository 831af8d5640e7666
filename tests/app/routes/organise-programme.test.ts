import { expect } from "vitest";
import { action as addDoor } from "#app/routes/organise.events.$event.programme.new.tsx";
import { action as undoDoor } from "#app/routes/organise.events.$event.programme.undo.tsx";
import { action as placeDoor } from "#app/routes/organise.events.$event.programme.sessions.$session.place.tsx";
import { action as stepDoor } from "#app/routes/organise.events.$event.programme.sessions.$session.step.tsx";
import { action as unscheduleDoor } from "#app/routes/organise.events.$event.programme.sessions.$session.unscheduling.tsx";
import { loader as programmeDoor } from "#app/routes/organise.events.$event.programme.tsx";
import { editedBySlug } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf } from "./at-the-desk.ts";
import { atProgramme, conferenceDesk } from "./programme-desk.ts";

const LEAN = { title: "Lean", starts: "2017-12-05T09:00", ends: "2017-12-05T10:00" };

onBothEngines(
  "a programme by day: what stands where, what has no time, what is worth a look",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, rooms, add } = desk;
    await add({ ...LEAN, roomId: rooms[0]!.id, appearances: [{ name: "Innleder 1" }] });
    await add({ title: "Pause", kind: "break", starts: "2017-12-05T10:00", ends: "2017-12-05T10:15" });
    await add({
      title: "Rigging",
      kind: "blocker",
      starts: "2017-12-05T09:30",
      ends: "2017-12-05T10:30",
      roomId: rooms[0]!.id,
    });
    await add({ title: "Senere" });
    const view = await programmeDoor(atProgramme(app, desk));
    expect(view.day!.board.columns.map(({ name }) => name)).toEqual([
      "Alle rom",
      "Storsalen",
      "Midtsalen",
      "Lillesalen",
    ]);
    expect(
      view.day!.board.blocks.map(({ title, time, room, kindWords, place }) => [
        title,
        time,
        room,
        kindWords,
        place,
      ]),
    ).toEqual([
      [
        "Lean",
        "kl.\u00a009.00–10.00",
        "Storsalen",
        null,
        { start: 540, end: 600, column: 2, lane: 1, of: 2 },
      ],
      [
        "Rigging",
        "kl.\u00a009.30–10.30",
        "Storsalen",
        "Sperret, aldri offentlig",
        { start: 570, end: 630, column: 2, lane: 2, of: 2 },
      ],
      [
        "Pause",
        "kl.\u00a010.00–10.15",
        "Alle rom",
        "Pause",
        { start: 600, end: 615, column: 1, lane: 1, of: 1 },
      ],
    ]);
    expect(view.day!.board.hours).toEqual({ from: 9, to: 16 });
    expect(view.unscheduled.blocks.map(({ title }) => title)).toEqual(["Senere"]);
    expect(view.day!.board.blocks[0]!.warnings).toEqual([
      "Storsalen er i bruk to ganger på en gang: «Lean» og «Rigging».",
    ]);
    expect(view.filters.groups[0]!.links.map(({ text }) => text)).toEqual([
      "Dag 1: tirsdag 5. desember",
      "Dag 2: onsdag 6. desember",
    ]);
    expect((await programmeDoor(atProgramme(app, desk, "?day=2"))).day!.board.blocks).toEqual([]);

    const seen = await programmeDoor(atProgramme(app, { ...desk, session: desk.viewer }));
    expect([seen.ways.add, seen.undo, seen.keys]).toEqual([null, null, null]);
  },
);

onBothEngines(
  "a session is added, moved, stepped, taken out and put back, each with its sentence",
  async (engine) => {
    const desk = await conferenceDesk(engine);
    const { app, rooms, event } = desk;
    const added = await answerOf(() =>
      addDoor(
        atProgramme(app, desk, "/new", {
          title: "Lean",
          kind: "session",
          day: "1",
          starts: "9.00",
          minutes: "60",
          room: rooms[0]!.id,
        }),
      ),
    );
    const { lean } = await editedBySlug(app, event.id);
    expect(added).toEqual({
      status: 303,
      location: `/organise/events/leankonferansen/programme?added=${lean!.id}`,
    });
    const path = `/sessions/${lean!.id}`;
    const said = async (answer: { location: string | null }) =>
      (await programmeDoor(atProgramme(app, desk, `?${answer.location!.split("?")[1]}`))).said;
    const version = async () => String((await editedBySlug(app, event.id)).lean!.version);

    const moved = await answerOf(async () =>
      placeDoor(
        atProgramme(app, desk, `${path}/place`, {
          version: await version(),
          day: "1",
          starts: "11:30",
          minutes: "90",
          room: rooms[1]!.id,
        }),
      ),
    );
    expect(await said(moved)).toBe(
      "«Lean» er flyttet til Midtsalen, kl.\u00a011.30–13.00. Ingen konflikter.",
    );

    const step = async (nudge: string) =>
      answerOf(async () =>
        stepDoor(atProgramme(app, desk, `${path}/step`, { version: await version(), nudge, minutes: "15" })),
      );
    expect(await said(await step("room-right"))).toContain("Lillesalen, kl.\u00a011.30–13.00");
    expect(await said(await step("room-right"))).toBe(
      "«Lean» kan ikke flyttes lenger den veien. Ingen konflikter.",
    );
    expect(await said(await step("longer"))).toContain("kl.\u00a011.30–13.15");

    const out = await answerOf(async () =>
      unscheduleDoor(
        atProgramme(app, desk, `${path}/unscheduling`, { version: await version(), as: "list", day: "2" }),
      ),
    );
    expect(out.location).toBe(
      `/organise/events/leankonferansen/programme?unscheduled=${lean!.id}&day=2&as=list`,
    );
    expect(await said(out)).toBe("«Lean» er tatt ut av rutenettet og ligger under «Uten tid».");
    const undone = await answerOf(() => undoDoor(atProgramme(app, desk, "/undo", {})));
    expect(await said(undone)).toBe("Det siste du gjorde, er angret.");
    expect((await editedBySlug(app, event.id)).lean!.now!.room_id).toBe(rooms[2]!.id);
  },
);

onBothEngines("what cannot be done is said on the page, with what was typed", async (engine) => {
  const desk = await conferenceDesk(engine);
  const { app, add, event } = desk;
  const lean = await add(LEAN);
  const wrong = (await addDoor(
    atProgramme(app, desk, "/new", { title: " ", kind: "party", day: "x", starts: "25:00", minutes: "0" }),
  )) as unknown as { init: { status: number }; data: { wrong: { errors: { name: string }[] } } };
  expect(wrong.init.status).toBe(400);
  expect(wrong.data.wrong.errors.map(({ name }) => name)).toEqual([
    "title",
    "kind",
    "day",
    "starts",
    "minutes",
  ]);

  const stale = { version: "0", day: "2", starts: "10:00", minutes: "45" };
  const back = (await placeDoor(atProgramme(app, desk, `/sessions/${lean.id}/place`, stale))) as unknown as {
    init: { status: number };
    data: { starts: { defaultValue: string }; version: string; now: string };
  };
  expect([back.init.status, back.data.starts.defaultValue, back.data.version, back.data.now]).toEqual([
    409,
    "10:00",
    String(lean.version),
    "Slik står det nå: tirsdag 5. desember kl.\u00a009.00–10.00.",
  ]);
  const late = (await stepDoor(
    atProgramme(app, desk, `/sessions/${lean.id}/step`, { version: "0", nudge: "later", day: "1" }),
  )) as unknown as { init: { status: number }; data: { wrong: { errors: { text: string }[] } } };
  expect([late.init.status, late.data.wrong.errors[0]!.text]).toEqual([
    409,
    expect.stringContaining("Prøvearrangør har lagret her"),
  ]);
  const gone = await answerOf(() =>
    stepDoor(atProgramme(app, desk, "/sessions/unknown/step", { version: "1" })),
  );
  expect(gone.status).toBe(404);
  expect((await editedBySlug(app, event.id)).lean!.version).toBe(lean.version);
});
