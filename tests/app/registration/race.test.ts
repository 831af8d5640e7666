import { afterAll, beforeAll, expect, vi } from "vitest";
import type { App } from "#app/app.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { startRunners, type Lane, type Runners } from "#tests/support/race.ts";
import { brokenInvariants, seatsOf } from "./left-behind.ts";

const PROCESSES = 8;
const EACH = 200;
const ALL = PROCESSES * EACH;
const MINUTES = 60_000;

vi.setConfig({ testTimeout: 10 * MINUTES });

let runners: Runners;
beforeAll(async () => void (runners = await startRunners(PROCESSES)));
afterAll(() => runners.stop());

onBothEngines(
  "1,600 in eight processes for one seat, for 20 and for 150: none too many, none too few",
  async (engine) => {
    const app = await testApp(engine);
    for (const capacity of [1, 20, 150]) {
      const { id, slug } = await aSeminar(app, { capacity, title: `${capacity} plasser` });
      const answers = await runners.race(app.databaseUrl, lanesOf({ slug, people: EACH }));

      expect(answers).toEqual({ confirmed: capacity, waitlisted: ALL - capacity });
      expect(await statusOf(app, id)).toEqual({ confirmed: capacity, waitlisted: ALL - capacity });
      expect(await lineOf(app, id)).toEqual(Array.from({ length: ALL - capacity }, (_, index) => index + 1));
      expect(await lettersOf(app, id)).toEqual({
        "registration-confirmed": capacity,
        "registration-waitlisted": ALL - capacity,
      });
    }
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "on a full event people come and go in eight processes: nobody waits beside an empty seat, nobody is passed by",
  async (engine) => {
    const app = await testApp(engine);
    const { id, slug } = await aSeminar(app, { capacity: 100 });
    await runners.race(app.databaseUrl, lanesOf({ slug, people: 30 }));
    const before = await peopleOf(app, id);
    const leaving = before.filter((_, index) => index % 4 === 0).map((one) => one.id);

    const answers = await runners.race(
      app.databaseUrl,
      lanesOf({ slug, people: 40, first: 1000 }).map((lane, number) => ({
        ...lane,
        // Each of them in two processes: the link is open in two windows.
        cancels: leaving.filter((_, index) => index % 4 === number % 4),
      })),
    );
    expect(answers).toEqual({ waitlisted: PROCESSES * 40, cancelled: 2 * leaving.length });
    expect(await seatsOf(app)).toEqual({ physical: [100, 140 + PROCESSES * 40 - leaving.length] });
    expect(await brokenInvariants(app)).toEqual([]);

    const waitedAs = new Map(before.map((one) => [one.id, one.waiting_seq]));
    const movedUp = (await promotedIn(app)).map((id) => waitedAs.get(id)!);
    expect(movedUp.length).toBeGreaterThan(10);
    expect(Math.max(...movedUp)).toBeLessThan(Math.min(...(await lineOf(app, id))));
    expect(await lettersOf(app, id)).toMatchObject({
      "registration-cancelled": leaving.length,
      "registration-promoted": movedUp.length,
    });
  },
);

onBothEngines(
  "the same race sells no seat twice with the house's way of taking one, and does with counting first",
  async (engine) => {
    const app = await testApp(engine);
    for (const [seats, title] of [
      ["house", "Husets måte"],
      ["naive", "Telle først"],
    ] as const) {
      const { id, slug } = await aSeminar(app, { capacity: 20, title });
      const { confirmed } = await runners.race(app.databaseUrl, lanesOf({ slug, people: 25, seats }));
      const isOversold = confirmed! > 20;
      expect(isOversold, `${seats}: ${confirmed} of 20`).toBe(seats === "naive");
      expect((await statusOf(app, id)).confirmed).toBe(confirmed);
    }
    expect((await brokenInvariants(app)).filter((one) => one.startsWith("R1"))).toHaveLength(1);
  },
);

/** A lane for each process, with people of its own. */
function lanesOf({ first = 0, people, ...lane }: Omit<Lane, "first"> & { first?: number }): Lane[] {
  return Array.from({ length: PROCESSES }, (_, number) => ({
    ...lane,
    people,
    first: first + number * people,
  }));
}

function peopleOf(app: App, eventId: string) {
  return app.db
    .selectFrom("registration")
    .select(["id", "status", "waiting_seq"])
    .where("event_id", "=", eventId)
    .orderBy("arrived_at")
    .orderBy("id")
    .execute();
}

async function promotedIn(app: App): Promise<string[]> {
  const rows = await app.db.selectFrom("activity").selectAll().where("verb", "=", "promoted").execute();
  return rows.map((row) => row.registration_id!);
}

async function lineOf(app: App, eventId: string): Promise<number[]> {
  const people = await peopleOf(app, eventId);
  return people.flatMap((one) => one.waiting_seq ?? []).sort((a, b) => a - b);
}

async function statusOf(app: App, eventId: string): Promise<Record<string, number>> {
  return counted((await peopleOf(app, eventId)).map((one) => one.status));
}

async function lettersOf(app: App, eventId: string): Promise<Record<string, number>> {
  const rows = await app.db.selectFrom("outbox").select("letter").where("event_id", "=", eventId).execute();
  return counted(rows.map((one) => one.letter));
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
