import { expect, test } from "vitest";
import { MailFault, type App, type Mailer, type OutgoingLetter } from "#app/app.ts";
import { claimNext } from "#app/mail/claim.ts";
import { deliver } from "#app/mail/deliver.ts";
import { enqueue, type NewLetter } from "#app/mail/outbox.ts";
import { lettersWaiting } from "#app/mail/queries.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { deliverAll, houseWithRelay, openAll } from "./letters-home.ts";

onBothEngines(
  "without a relay letters wait, and the house can say how many and since when",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    expect(await lettersWaiting(app.db)).toEqual({ waiting: 0, oldestAt: null, failed: 0 });
    await register(app, event.slug, person(1), MORNING);
    app.setNow("2017-11-20T09:00:00.000Z");
    await register(app, event.slug, person(2), MORNING);
    await deliver(app);
    expect(await lettersWaiting(app.db)).toEqual({ waiting: 2, oldestAt: MORNING, failed: 0 });
  },
);

onBothEngines(
  "a letter is handed over once, with its bytes stored and a link that is not",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    const { registrationId } = await register(app, event.slug, person(1), MORNING);
    await deliverAll(app);

    const [letter] = await openAll(relay);
    expect(relay.taken).toHaveLength(1);
    const row = await app.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      state: "sent",
      attempts: 1,
      sent_at: MORNING,
      lease_owner: null,
      lease_until: null,
    });
    expect(row.smtp_response).toMatch(/^250 /);
    expect(letter?.email.messageId).toBe(row.message_id);

    const token = /\/registrations\/(\S+)/.exec(letter!.email.text!)![1]!;
    expect(letter?.email.html).toContain(`/registrations/${token}"`);
    expect(await registrationByToken(app.db, token, MORNING)).toMatchObject({ id: registrationId });
    for (const table of ["outbox", "link", "activity", "registration"] as const) {
      expect(JSON.stringify(await app.db.selectFrom(table).selectAll().execute())).not.toContain(
        token.split(".")[1],
      );
    }
  },
);

onBothEngines("links follow the language, and end when there is nothing left to open", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app);
  for (const [index, language] of (["nb", "nn", "en"] as const).entries()) {
    await register(app, event.slug, person(index, { language }), MORNING);
  }
  await deliverAll(app);
  const texts = (await openAll(relay)).map((letter) => letter.email.text!);
  const tokens = texts.map((text) => /https:\/\/samling\.example\.no(\S*)\/registrations\/(\S+)/.exec(text)!);
  expect(tokens.map(([, prefix]) => prefix)).toEqual(["", "/nn", "/en"]);
  expect(await registrationByToken(app.db, tokens[0]![2]!, "2018-03-01T08:59:59.999Z")).toBeDefined();
  expect(await registrationByToken(app.db, tokens[0]![2]!, "2018-03-01T09:00:00.000Z")).toBeUndefined();
});

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

onBothEngines("eight workers share sixty letters, and each letter goes once", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  const event = await aSeminar(app, { capacity: null });
  for (let number = 0; number < 60; number++) await register(app, event.slug, person(number), MORNING);
  await Promise.all(Array.from({ length: 8 }, () => deliverAll(app)));
  expect(tried.map((letter) => letter.to).sort()).toEqual(
    Array.from({ length: 60 }, (_, n) => person(n).email).sort(),
  );
});

onBothEngines(
  "the letters about one registration leave in order, also when the first is delayed",
  async (engine) => {
    let answer: string | MailFault = new MailFault("retry", "451 later");
    const { app, tried } = await houseWith(engine, () => answer);
    const { registrationId } = await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    await deliver(app);
    await cancelRegistration(app, registrationId);
    await deliver(app);
    expect(tried).toHaveLength(1);

    answer = "250 OK";
    app.setNow(plus(MORNING, { minutes: 1 }));
    await deliver(app);
    expect(tried.map((letter) => letter.calendar?.method)).toEqual(["REQUEST", "REQUEST", "CANCEL"]);
  },
);

onBothEngines("a letter that comes too late is not sent", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  app.setNow("2017-12-01T09:00:00.000Z");
  await deliver(app);
  expect(tried).toEqual([]);
  expect(await stateOf(app)).toEqual([["expired", 0, "Too late to be of use."]]);
});

onBothEngines("a demonstration writes to example addresses and to nobody else", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  const event = await aSeminar(app, { isDemonstration: true });
  const addresses = [
    "a@example.org",
    "b@post.example.no",
    "c@nav.no",
    "d@myexample.org",
    "e@example.org.evil.com",
  ];
  for (const [index, email] of addresses.entries())
    await register(app, event.slug, person(index, { email }), MORNING);
  await deliver(app);
  expect(tried.map((letter) => letter.to)).toEqual(["a@example.org", "b@post.example.no"]);
});

onBothEngines("all processes together send so many a minute, receipts first", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK", { mailPerMinute: 3 });
  const event = await aSeminar(app);
  for (let number = 1; number <= 5; number++) await register(app, event.slug, person(number), MORNING);
  await app.db
    .updateTable("outbox")
    .set({ priority: 99 })
    .where("to_address", "=", person(5).email)
    .execute();

  await Promise.all([deliver(app), deliver(app), deliver(app)]);
  expect(tried).toHaveLength(3);
  expect(tried.map((letter) => letter.to)).toContain(person(5).email);
  app.setNow("2017-11-20T08:00:59.999Z");
  await deliver(app);
  expect(tried).toHaveLength(3);
  app.setNow("2017-11-20T08:01:00.000Z");
  await deliver(app);
  expect(tried).toHaveLength(5);
  expect((await stateOf(app)).map(([state, attempts]) => [state, attempts])).toEqual(
    Array(5).fill(["sent", 1]),
  );
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

onBothEngines("one occasion has one letter", async (engine) => {
  const app = await testApp(engine);
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  const row = await app.db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
  const again: NewLetter = {
    letter: "registration-confirmed",
    language: "nb",
    facts: JSON.parse(row.facts) as NewLetter["facts"],
    eventId: row.event_id!,
    registrationId: row.registration_id!,
    dedupeKey: row.dedupe_key,
    expiresAt: null,
  };
  const write = (letter: NewLetter) => app.db.transaction().execute((trx) => enqueue(trx, app, letter));
  expect(await write(again)).toBe(false);
  expect(await write({ ...again, dedupeKey: "another" })).toBe(true);
  expect(await stateOf(app)).toHaveLength(2);
});

test("a mailer that breaks down in a way of its own is tried again", async () => {
  const { app } = await houseWith("sqlite", () => {
    throw new TypeError("undefined is not a function");
  });
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  await deliver(app);
  expect(await stateOf(app)).toEqual([["waiting", 1, "TypeError: undefined is not a function"]]);
});

/** A house whose relay answers as told. */
async function houseWith(
  engine: Engine,
  answer: () => string | MailFault | Promise<string>,
  config: { mailPerMinute?: number } = {},
): Promise<{ app: TestApp; tried: OutgoingLetter[] }> {
  const tried: OutgoingLetter[] = [];
  const mailer: Mailer = {
    send(letter) {
      tried.push(letter);
      const said = answer();
      return said instanceof MailFault ? Promise.reject(said) : Promise.resolve(said);
    },
    close: () => Promise.resolve(),
  };
  return { app: await testApp(engine, { mailer, config }), tried };
}

function later(now: string, milliseconds: number): string {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}

async function stateOf(app: App): Promise<[string, number, string | null][]> {
  const rows = await app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
  return rows.map((row) => [row.state, row.attempts, row.smtp_response]);
}
