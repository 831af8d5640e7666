import { expect } from "vitest";
import { removeRoom } from "#app/events/change-rooms.ts";
import { timeAndPlace } from "#app/events/put-back.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { toTell } from "#app/registration/announcements/to-tell.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { undoMove } from "#app/registration/announcements/undo-move.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { eventNow, log, OLA, refused } from "../../events/edit/stories.ts";
import { brokenInvariants, refusalOf } from "../left-behind.ts";
import { announceAll, announced, anotherHouse, factsTo, KARI, registered, tellAll } from "./told.ts";

const LATER = { kind: "instant", starts: "2017-12-08T09:00", ends: "2017-12-08T10:00" } as const;
const LATEST = { kind: "instant", starts: "2017-12-15T09:00", ends: "2017-12-15T10:00" } as const;

async function pendingId(app: TestApp, eventId: string): Promise<string> {
  return (await pendingAnnouncement(app.db, eventId))!.id;
}

onBothEngines(
  "a move that is undone in time is as if it never was, and nobody hears of it",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 2 });
    await registered(app, event.slug, 3);
    await moveEvent(app, event.id, KARI, { when: LATER, ...(await anotherHouse(app)) });
    const id = await pendingId(app, event.id);
    expect(await toTell(app.db, await eventNow(app, event.id))).toEqual({ people: 3, seated: 2 });

    const back = await undoMove(app, event.id, KARI, id);
    expect(timeAndPlace(back)).toEqual(timeAndPlace(event));
    expect(await pendingAnnouncement(app.db, event.id)).toBeUndefined();
    expect((await undoMove(app, event.id, KARI, id)).version).toBe(back.version);
    await tellAll(app);
    expect(await announced(app)).toEqual([]);
    expect((await log(app)).map(([actor, verb]) => [actor, verb])).toEqual([
      [KARI, "event-moved"],
      [KARI, "event-moved"],
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "whoever registered meanwhile was told of the new place, and hears of the old",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 2);
    await moveEvent(app, event.id, KARI, { when: LATER });
    await register(app, event.slug, person(9), app.now());
    await undoMove(app, event.id, KARI, await pendingId(app, event.id));
    await tellAll(app);
    expect(await announced(app)).toEqual(["event-changed → provedeltaker9@example.org"]);
    const [registration, changed] = await factsTo(app, "provedeltaker9@example.org");
    expect(changed!.before!.when).toMatchObject({ startsAt: "2017-12-08T08:00:00.000Z" });
    expect(changed!.invitation).toMatchObject({
      ...registration!.invitation,
      sequence: 1,
      stampedAt: app.now(),
    });
  },
);

onBothEngines(
  "moved twice, it goes back to what all were told; once told, to no more than that",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 1);
    await moveEvent(app, event.id, KARI, { when: LATER });
    const first = await pendingId(app, event.id);
    const twice = await moveEvent(app, event.id, OLA, { when: LATEST });
    expect(await refusalOf(undoMove(app, event.id, KARI, first))).toBe("nothing-to-undo");
    expect(await eventNow(app, event.id)).toEqual(twice);
    const back = await undoMove(app, event.id, OLA, await pendingId(app, event.id));
    expect(timeAndPlace(back)).toEqual(timeAndPlace(event));

    await moveEvent(app, event.id, KARI, { when: LATER });
    const told = await pendingId(app, event.id);
    await tellAll(app);
    expect(await refusalOf(undoMove(app, event.id, KARI, told))).toBe("already-announced");
    const there = await eventNow(app, event.id);
    await moveEvent(app, event.id, KARI, { when: LATEST });
    const again = await undoMove(app, event.id, KARI, await pendingId(app, event.id));
    expect(timeAndPlace(again)).toEqual(timeAndPlace(there));
    await tellAll(app);
    expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);
  },
);

onBothEngines("a move that was called off and is no longer can still be undone", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, { when: LATER });
  const first = await pendingId(app, event.id);
  await callOffEvent(app, event.id, KARI, null);
  const callingOff = await pendingId(app, event.id);
  expect(await refusalOf(undoMove(app, event.id, KARI, first))).toBe("nothing-to-undo");
  expect(await refusalOf(undoMove(app, event.id, KARI, callingOff))).toBe("already-announced");
  await undoCallingOff(app, event.id, KARI);
  const back = await undoMove(app, event.id, KARI, await pendingId(app, event.id));
  expect([timeAndPlace(back), back.status]).toEqual([timeAndPlace(event), "published"]);
  await tellAll(app);
  expect(await announced(app)).toEqual([]);
});

onBothEngines("no move is undone to a room that is gone, nor by the number of another's", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, await anotherHouse(app));
  await removeRoom(app, event.room_id!);
  const id = await pendingId(app, event.id);
  expect(await refusalOf(undoMove(app, event.id, KARI, id))).toBe("no-such-place");
  const other = await aSeminar(app, { title: "Et annet" });
  expect((await refused(undoMove(app, other.id, KARI, id))).code).toBe("nothing-to-undo");
  await tellAll(app);
  expect(await announced(app)).toEqual(["event-changed → provedeltaker1@example.org"]);
});

onBothEngines(
  "undone and announced at once, everybody is told how it is, or nobody anything",
  async (engine) => {
    for (let round = 0; round < 4; round++) {
      const app = await testApp(engine);
      const event = await aSeminar(app);
      await registered(app, event.slug, 3);
      await moveEvent(app, event.id, KARI, { when: LATER });
      const id = await pendingId(app, event.id);
      // One clock runs ahead of the other.
      const ahead = { ...app, now: () => plus(MORNING, { minutes: 6 }) };
      const [undone] = await Promise.allSettled([
        undoMove(app, event.id, KARI, id),
        announce(ahead, round + 1),
      ]);
      await announceAll(ahead as TestApp);
      const now = await eventNow(app, event.id);
      expect(await toTell(app.db, now)).toEqual({ people: 0, seated: 0 });
      const isBack = now.starts_at === event.starts_at;
      expect(isBack).toBe(undone.status === "fulfilled");
      expect((await announced(app)).length).toBe(isBack ? 0 : 3);
      expect(await brokenInvariants(app)).toEqual([]);
    }
  },
);
