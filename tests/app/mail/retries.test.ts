import { expect, test } from "vitest";
import { MailFault } from "#app/app.ts";
import { claimNext } from "#app/mail/claim.ts";
import { deliver } from "#app/mail/deliver.ts";
import { lettersWaiting } from "#app/mail/queries.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSeminar, MORNING, person } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { houseWith, houseWithRelay, openAll, stateOf } from "./letters-home.ts";

onBothEngines(
  "a letter that is not taken is tried after 30 s, 2 m, 10 m, 30 m, 1, 2, 4 and 8 h, then given up",
  async (engine) => {
    const { app, tried } = await houseWith(engine, () => new MailFault("retry", "451 later"));
    await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    await deliver(app);
    for (const seconds of [30, 120, 600, 1800, 3600, 7200, 14_400, 28_800]) {
      const before = tried.length;
      const last = app.now();
      app.setNow(later(last, seconds * 1000 - 1));
      await deliver(app);
      expect(tried.length, `just before ${seconds} s`).toBe(before);
      app.setNow(later(last, seconds * 1000));
      await deliver(app);
      expect(tried.length, `after ${seconds} s`).toBe(before + 1);
    }
    app.setNow(later(app.now(), 1000 * 60 * 60 * 24));
    await deliver(app);
    expect(tried).toHaveLength(9);
    expect(await stateOf(app)).toEqual([["failed", 9, "451 later"]]);
    expect(await lettersWaiting(app.db)).toEqual({ waiting: 0, oldestAt: null, failed: 1 });
    expect(new Set(tried.map((letter) => letter.messageId)).size).toBe(1);
    expect(new Set(tried.map((letter) => letter.date)).size).toBe(1);
  },
);

onBothEngines("a letter that is refused is given up at once", async (engine) => {
  const { app } = await houseWith(engine, () => new MailFault("refused", "550 no such user"));
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  await deliver(app);
  expect(await stateOf(app)).toEqual([["failed", 1, "550 no such user"]]);
});

onBothEngines(
  "a letter that may have been taken is sent once more with the same Message-ID, and no more",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    relay.behave({ data: () => "take, then hang up" });
    for (const minutes of [0, 1, 10, 60, 600]) {
      app.setNow(plus(MORNING, { minutes }));
      await deliver(app);
    }
    expect(relay.taken).toHaveLength(2);
    const ids = (await openAll(relay)).map((letter) => letter.email.messageId);
    expect(ids[0]).toBe(ids[1]);
    expect((await stateOf(app))[0]?.slice(0, 2)).toEqual(["failed", 2]);
  },
);

onBothEngines(
  "after one doubt the second copy counts as sent, and an answer clears no doubt but its own",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    for (const [minute, answer] of ["hang up", "451 later", undefined].entries()) {
      relay.behave({ data: () => answer });
      app.setNow(plus(MORNING, { minutes: minute * 3 }));
      await deliver(app);
    }
    expect((await stateOf(app))[0]?.slice(0, 2)).toEqual(["sent", 3]);
    expect(relay.taken).toHaveLength(1);
  },
);

onBothEngines("a worker that dies is taken over after two minutes", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  expect(await claimNext(app)).toMatchObject({ state: "sending" });

  app.setNow("2017-11-20T08:01:59.999Z");
  await deliver(app);
  expect(tried).toHaveLength(0);
  app.setNow("2017-11-20T08:02:00.000Z");
  await deliver(app);
  expect(tried).toHaveLength(1);
  expect((await stateOf(app))[0]?.slice(0, 2)).toEqual(["sent", 1]);
});

onBothEngines("a worker that was only slow cannot undo what was done in its place", async (engine) => {
  let fail: (fault: MailFault) => void = () => undefined;
  const slow = new Promise<string>((_, reject) => (fail = reject));
  const answers = [slow, Promise.resolve("250 OK")];
  const { app, tried } = await houseWith(engine, () => answers.shift()!);
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);

  const first = deliver(app);
  while (tried.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  app.setNow("2017-11-20T08:02:00.000Z");
  await deliver(app);
  fail(new MailFault("refused", "550 late"));
  await first;
  expect((await stateOf(app))[0]).toEqual(["sent", 2, "250 OK"]);
});

onBothEngines(
  "an account that writes too fast is silent for five minutes, and no letter pays for it",
  async (engine) => {
    let answer: string | MailFault = new MailFault("throttled", "432 too fast");
    const { app, tried } = await houseWith(engine, () => answer);
    const event = await aSeminar(app);
    for (const number of [1, 2]) await register(app, event.slug, person(number), MORNING);
    await deliver(app);
    answer = "250 OK";
    app.setNow("2017-11-20T08:05:59.999Z");
    await deliver(app);
    expect(tried).toHaveLength(1);
    app.setNow("2017-11-20T08:06:00.000Z");
    await deliver(app);
    expect((await stateOf(app)).map(([state, attempts]) => [state, attempts])).toEqual(
      Array(2).fill(["sent", 1]),
    );
  },
);

onBothEngines("a letter of ours that cannot be made does not hold up the others", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  const event = await aSeminar(app);
  for (const number of [1, 2]) await register(app, event.slug, person(number), MORNING);
  await app.db
    .updateTable("outbox")
    .set({ letter: "no-such-letter" })
    .where("to_address", "=", person(1).email)
    .execute();
  await deliver(app);
  expect(tried.map((letter) => letter.to)).toEqual([person(2).email]);
  expect((await stateOf(app))[0]?.slice(0, 2)).toEqual(["waiting", 1]);
});

test("a mailer that breaks down in a way of its own is tried again", async () => {
  const { app } = await houseWith("sqlite", () => {
    throw new TypeError("undefined is not a function");
  });
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  await deliver(app);
  expect(await stateOf(app)).toEqual([["waiting", 1, "TypeError: undefined is not a function"]]);
});

function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
