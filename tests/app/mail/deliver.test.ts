import { expect } from "vitest";
import { MailFault } from "#app/app.ts";
import { deliver } from "#app/mail/deliver.ts";
import { enqueue, type NewLetter } from "#app/mail/outbox.ts";
import { lettersWaiting } from "#app/mail/queries.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { register } from "#app/registration/register.ts";
import { plus } from "#app/time.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { deliverAll, houseWith, houseWithRelay, openAll, stateOf } from "./letters-home.ts";

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
