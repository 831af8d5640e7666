import { afterEach, expect, vi } from "vitest";
import { onBothEngines } from "#tests/support/engines.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const PEOPLE = 400;
const SEATS = 20;
const SEMINAR = "/events/seats-demo";

vi.setConfig({ testTimeout: 120_000 });

let house: House | undefined;
let second: RunningServer | undefined;
afterEach(async () => {
  await second?.stop();
  await house?.close();
  house = second = undefined;
});

onBothEngines(
  "four hundred at two doors get twenty seats, and the rest a place in one line",
  async (engine) => {
    house = await openHouse({ engine });
    second = await startServer({ databaseUrl: house.app.config.databaseUrl });
    const doors = [house.url, second.url];

    const answers = await Promise.all(
      Array.from({ length: PEOPLE }, (_, number) => sendForm(doors[number % doors.length]!, number)),
    );
    expect(answers).toEqual(answers.map(() => ({ status: 303, to: `${SEMINAR}/receipt` })));

    for (const door of doors) {
      expect(await numbersAt(door)).toMatchObject({
        capacity: SEATS,
        confirmed: SEATS,
        waitlisted: PEOPLE - SEATS,
      });
    }
    expect(await leftBehind(house)).toEqual({
      confirmed: SEATS,
      waitlisted: PEOPLE - SEATS,
      line: Array.from({ length: PEOPLE - SEATS }, (_, index) => index + 1),
      letters: { "registration-confirmed": SEATS, "registration-waitlisted": PEOPLE - SEATS },
    });
    expect(house.server.output() + second.output()).not.toMatch(/failed/);
  },
);

async function sendForm(door: string, number: number) {
  const { status, headers } = await fetch(`${door}${SEMINAR}/register`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: door },
    body: new URLSearchParams({
      name: `Prøvedeltaker ${number}`,
      email: `provedeltaker${number}@example.org`,
      submission_key: `form-of-person-${number}`,
    }),
  });
  return { status, to: headers.get("location") };
}

/** What the public is told, as soon as it has heard of everybody. */
async function numbersAt(door: string) {
  for (;;) {
    const answer = await fetch(`${door}/api/v1${SEMINAR}`);
    expect(answer.status).toBe(200);
    const numbers = (await answer.json()) as { capacity: number; confirmed: number; waitlisted: number };
    if (numbers.confirmed + numbers.waitlisted === PEOPLE) return numbers;
  }
}

async function leftBehind({ app: { db } }: House) {
  const rows = await db
    .selectFrom("registration")
    .innerJoin("event", "event.id", "registration.event_id")
    .select(["registration.status", "waiting_seq"])
    .where("slug", "=", "seats-demo")
    .orderBy("waiting_seq")
    .execute();
  const letters = await db
    .selectFrom("outbox")
    .innerJoin("event", "event.id", "outbox.event_id")
    .select((eb) => ["letter", eb.cast<number>(eb.fn.countAll(), "integer").as("count")])
    .where("slug", "=", "seats-demo")
    .groupBy("letter")
    .execute();
  return {
    confirmed: rows.filter((row) => row.status === "confirmed").length,
    waitlisted: rows.filter((row) => row.status === "waitlisted").length,
    line: rows.flatMap((row) => row.waiting_seq ?? []),
    letters: Object.fromEntries(letters.map(({ letter, count }) => [letter, count])),
  };
}
