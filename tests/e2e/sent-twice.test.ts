import { afterEach, expect, vi } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { newLink } from "#app/mail/link.ts";
import { register } from "#app/registration/register.ts";
import { letters, namesAndStatus, seatsOf } from "#tests/app/registration/left-behind.ts";
import { aSeminar, person } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const TIMES = 20;
/** An hour before the end of the offer that is made now. */
const LATE = "2017-11-30T13:00:00.000Z";

vi.setConfig({ testTimeout: 120_000 });

let house: House | undefined;
let second: RunningServer | undefined;
afterEach(async () => {
  await second?.stop();
  await house?.close();
  house = second = undefined;
});

onBothEngines(
  "one form that comes twenty times at once at two doors is one registration with one letter, and so is one yes to an offer",
  async (engine) => {
    house = await openHouse({
      engine,
      clock: LATE,
      furnish: async (app) => {
        await aSeminar(app, { capacity: 1, deadline: { kind: "none" } });
      },
    });
    const { app } = house;
    second = await startServer({ databaseUrl: app.config.databaseUrl, env: { CLOCK: LATE } });
    const doors = [house.url, second.url];
    const { slug } = await app.db.selectFrom("event").select("slug").executeTakeFirstOrThrow();

    const form = { name: "Prøvedeltaker 1", email: person(1).email, submission_key: "the only form" };
    expect(await sentToAll(doors, `/events/${slug}/register`, form)).toEqual(Array(TIMES).fill(303));
    expect(await namesAndStatus(app)).toEqual([["Prøvedeltaker 1", "confirmed"]]);
    expect(await letters(app)).toEqual([`registration-confirmed → ${person(1).email}`]);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });

    const { registrationId: waits } = await register(app, slug, person(2), app.now());
    const [first] = await app.db.selectFrom("registration").select("id").orderBy("id").execute();
    await cancelRegistration(app, first!.id);
    const token = await newLink(app.db, app, {
      purpose: "registration",
      registrationId: waits,
      expiresAt: "2018-01-01T00:00:00.000Z",
    });
    const answers = await sentToAll(doors, `/registrations/${token}/acceptance`, {});
    expect(answers).toEqual(Array(TIMES).fill(303));
    expect((await letters(app)).filter((one) => one.endsWith(person(2).email))).toEqual([
      `registration-waitlisted → ${person(2).email}`,
      `registration-offered → ${person(2).email}`,
      `registration-confirmed → ${person(2).email}`,
    ]);
    expect(await seatsOf(app)).toEqual({ physical: [1, 0] });
    expect(house.server.output() + second.output()).not.toMatch(/failed/);
  },
);

/** The status of each answer. */
function sentToAll(doors: readonly string[], path: string, form: Record<string, string>): Promise<number[]> {
  return Promise.all(
    Array.from({ length: TIMES }, async (_, time) => {
      const door = doors[time % doors.length]!;
      const body = new URLSearchParams(form);
      const init = { method: "POST", redirect: "manual", headers: { Origin: door }, body } as const;
      return (await fetch(door + path, init)).status;
    }),
  );
}
