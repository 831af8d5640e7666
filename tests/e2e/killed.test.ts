import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, vi } from "vitest";
import type { App } from "#app/app.ts";
import { breaches } from "#app/registration/invariants.ts";
import { aSeminar, MORNING } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

/** How long after the first answer each server is killed, in milliseconds. */
const KILLED_AFTER = [0, 40, 110, 230, 470];
const VISITORS = 12;
const SEATS = 30;

vi.setConfig({ testTimeout: 180_000 });

let house: House | undefined;
let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop("SIGKILL");
  await house?.close();
  house = server = undefined;
});

onBothEngines(
  "whoever was told «påmeldt» is registered and has a letter, though the house was killed under load, five times",
  async (engine) => {
    let slug = "";
    house = await openHouse({
      engine,
      clock: MORNING,
      furnish: async (app) => void ({ slug } = await aSeminar(app, { capacity: SEATS })),
    });
    server = house.server;
    const crowd = aCrowd(slug);
    for (const milliseconds of KILLED_AFTER) {
      server ??= await startServer({ databaseUrl: house.app.config.databaseUrl, env: { CLOCK: MORNING } });
      await crowd.comes(server, milliseconds);
      server = undefined;
      await expectKept(house.app, crowd.answered);
    }

    server = await startServer({ databaseUrl: house.app.config.databaseUrl, env: { CLOCK: MORNING } });
    for (const number of crowd.unanswered) expect(await statusOf(server, slug, number)).toBe(303);
    const everybody = [...crowd.answered, ...crowd.unanswered];
    expect(crowd.answered.length).toBeGreaterThan(VISITORS);
    expect(crowd.unanswered.length).toBeGreaterThan(0);
    await expectKept(house.app, everybody);
    expect((await registered(house.app)).length).toBe(everybody.length);
    const seats = await house.app.db.selectFrom("seats").select(["taken", "waiting"]).execute();
    const taken = Math.min(SEATS, everybody.length);
    expect(seats).toEqual([{ taken, waiting: everybody.length - taken }]);
  },
);

/** People who send the form, each a new one, until the house is killed. */
function aCrowd(slug: string) {
  const answered: number[] = [];
  const unanswered: number[] = [];
  let last = 0;
  return {
    answered,
    unanswered,
    async comes(at: RunningServer, milliseconds: number): Promise<void> {
      let isKilled = false;
      const kill = async () => {
        await pause(milliseconds);
        isKilled = true;
        await at.stop("SIGKILL");
      };
      let killing: Promise<void> | undefined;
      const visitor = async () => {
        while (!isKilled) {
          const number = ++last;
          const status = await statusOf(at, slug, number).catch(() => null);
          (status === 303 ? answered : unanswered).push(number);
          if (status !== null) expect(status).toBe(303);
          killing ??= kill();
        }
      };
      await Promise.all(Array.from({ length: VISITORS }, visitor));
      await killing;
    },
  };
}

async function statusOf({ url }: RunningServer, slug: string, number: number): Promise<number> {
  const { status } = await fetch(`${url}/events/${slug}/register`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams({
      name: `Prøvedeltaker ${number}`,
      email: addressOf(number),
      submission_key: `form-of-person-${number}`,
    }),
  });
  return status;
}

async function expectKept(app: App, numbers: readonly number[]): Promise<void> {
  const kept = await registered(app);
  expect(numbers.map(addressOf).filter((address) => !kept.includes(address))).toEqual([]);
  expect(await breaches(app.db, app.now())).toEqual([]);
}

/** The addresses with a registration and a letter that tells of it. */
async function registered(app: App): Promise<string[]> {
  const rows = await app.db
    .selectFrom("registration")
    .innerJoin("outbox", "outbox.registration_id", "registration.id")
    .select("email")
    .where("registration.status", "in", ["confirmed", "waitlisted"])
    .where("letter", "in", ["registration-confirmed", "registration-waitlisted"])
    .execute();
  return rows.map((row) => row.email);
}

function addressOf(number: number): string {
  return `provedeltaker${number}@example.org`;
}
