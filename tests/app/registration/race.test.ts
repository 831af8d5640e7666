import { expect, test } from "vitest";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { engines } from "#tests/support/engines.ts";
import { race } from "#tests/support/race.ts";
import { brokenInvariants, seatsOf } from "./left-behind.ts";

const MINUTES = 60_000;

test.each(engines)(
  "400 people for 20 seats, in two processes (%s)",
  { timeout: 5 * MINUTES },
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aSeminar(app, { capacity: 20 });
    const answers = await race(app.databaseUrl, [
      { slug, first: 1, people: 200 },
      { slug, first: 201, people: 200 },
    ]);

    expect(answers).toEqual({ confirmed: 20, waitlisted: 380 });
    expect(await seatsOf(app)).toEqual({ physical: [20, 380] });
    const line = await app.db
      .selectFrom("registration")
      .select("waiting_seq")
      .where("status", "=", "waitlisted")
      .orderBy("waiting_seq")
      .execute();
    expect(line.map((row) => row.waiting_seq)).toEqual(Array.from({ length: 380 }, (_, index) => index + 1));
    expect(await brokenInvariants(app)).toEqual([]);
    const letters = await app.db.selectFrom("outbox").select("letter").execute();
    expect(letters.filter((row) => row.letter === "registration-confirmed")).toHaveLength(20);
    expect(letters).toHaveLength(400);
  },
);
