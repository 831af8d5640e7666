import { expect } from "vitest";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { putOnWaitlist } from "#app/registration/decide.ts";
import { handOver } from "#app/registration/hand-over.ts";
import { rendered } from "#app/mail/rendered.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { liveEntries } from "#tests/support/calendar-client.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { factsTo, KARI, registered, tellAll } from "./told.ts";

const UNKNOWN = { when: { kind: "unknown", text: "til våren" } } as const;
const MONDAY = { kind: "instant", starts: "2017-12-04T12:00", ends: "2017-12-04T13:00" } as const;

onBothEngines("what lost its date and was then called off goes out of the calendar", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 1);
  await moveEvent(app, event.id, KARI, UNKNOWN);
  await callOffEvent(app, event.id, KARI, null);
  await tellAll(app);

  const [confirmed, calledOff] = await factsTo(app, "provedeltaker1@example.org");
  expect(calledOff).toMatchObject({
    invitation: { method: "CANCEL", uid: confirmed!.invitation!.uid, sequence: 1 },
    before: { when: confirmed!.event.when, place: null },
  });
  expect(await texts(app)).toHaveLength(2);
  expect(liveEntries(await texts(app))).toEqual([]);
});

onBothEngines(
  "whoever leaves before hearing that there is no date any more has the entry taken out",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 3 });
    const [leaves, moves, waits] = await registered(app, event.slug, 5);
    await moveEvent(app, event.id, KARI, UNKNOWN);
    await cancelRegistration(app, leaves!);
    await handOver(app, moves!, { name: "Ola Holm", email: "ola@example.org" }, "nb");
    await putOnWaitlist(app, waits!, { accountId: KARI, reason: null });
    await tellAll(app);

    expect(await texts(app)).toHaveLength(6);
    expect(liveEntries(await texts(app))).toEqual([]);
  },
);

onBothEngines("what was never in the calendar is not taken out of it", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { when: UNKNOWN.when });
  const [leaves, stays] = await registered(app, event.slug, 2);
  await moveEvent(app, event.id, KARI, { when: MONDAY });
  await cancelRegistration(app, leaves!);
  expect(await texts(app)).toEqual([]);
  await tellAll(app);
  await cancelRegistration(app, stays!);
  expect((await texts(app)).map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual(["REQUEST", "CANCEL"]);
});

/** What letters have brought calendars, in the order written. */
async function texts(app: TestApp): Promise<string[]> {
  const letters = await app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
  return letters.flatMap((letter) => rendered(letter).calendar?.text ?? []);
}
