import { expect, test } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { approveMassLetter } from "#app/registration/mass-letters/approve.ts";
import { chooseSegment, discardDraft, writeTexts } from "#app/registration/mass-letters/draft.ts";
import { pauseMassLetter, resumeMassLetter } from "#app/registration/mass-letters/pause.ts";
import { progressOf } from "#app/registration/mass-letters/queries.ts";
import { resendFailed } from "#app/registration/mass-letters/resend.ts";
import { writeMassLetters } from "#app/registration/mass-letters/write-mass-letters.ts";
import { register } from "#app/registration/register.ts";
import { MailFault } from "#app/app.ts";
import { houseWith, houseWithRelay, openAll } from "#tests/app/mail/letters-home.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { activity, refusalOf } from "../left-behind.ts";
import { registered } from "../announcements/told.ts";
import { ALL_WITH_A_SEAT, approved, aDraft, copies, KARI, ROOM_CHANGED } from "./letters.ts";

const to = (number: number) => `provedeltaker${number}@example.org`;

onBothEngines("those in the segment at the moment of yes get the letter, and nobody else", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 3 });
  const [first] = await registered(app, event.slug, 4);
  const letter = await approved(app, event, await aDraft(app, event));
  await cancelRegistration(app, first!);
  await register(app, event.slug, person(5), MORNING);
  expect(letter).toMatchObject({ recipients: 3, approved_by: KARI });
  expect(await writeMassLetters(app)).toBe(false);

  expect(await copies(app)).toEqual([to(1), to(2), to(3)]);
  expect((await activity(app)).filter((line) => line.includes("mass-letter"))).toEqual([
    `${KARI} mass-letter-approved`,
  ]);
});

onBothEngines(
  "what is interrupted goes on where it was, and two who write at once write to nobody twice",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    await registered(app, event.slug, 7);
    const letter = await approved(app, event, await aDraft(app, event));
    expect(await writeMassLetters(app, 2)).toBe(true);
    expect(await progressOf(app.db, letter)).toMatchObject({ waiting: 2, unwritten: 5 });

    let ids = 0;
    const stops = () => {
      if (++ids === 3) throw new Error("The machine stops");
      return app.newId();
    };
    await expect(writeMassLetters({ ...app, newId: stops }, 2)).rejects.toThrow("Not all");
    expect(await progressOf(app.db, letter)).toMatchObject({ waiting: 2, unwritten: 5 });

    await Promise.all([writeMassLetters(app, 2), writeMassLetters(app, 2), writeMassLetters(app, 2)]);
    while (await writeMassLetters(app, 2));
    expect(await copies(app)).toEqual([1, 2, 3, 4, 5, 6, 7].map(to));
    expect(await progressOf(app.db, letter)).toMatchObject({ waiting: 7, unwritten: 0 });
    expect(await writeMassLetters(app, 2)).toBe(false);
  },
);

onBothEngines("a letter that is paused stops, and goes on when it may", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 5);
  await deliver(app);
  const letter = await approved(app, event, await aDraft(app, event));
  await writeMassLetters(app, 2);
  await pauseMassLetter(app, letter.id, KARI);
  await writeMassLetters(app, 2);
  await deliver(app);
  expect(relay.taken).toHaveLength(5);
  expect(await progressOf(app.db, letter)).toMatchObject({ waiting: 2, unwritten: 3, sent: 0 });

  await resumeMassLetter(app, letter.id, KARI);
  while (await writeMassLetters(app, 2));
  await deliver(app);
  expect(relay.taken.slice(5).map((one) => one.to[0])).toEqual([1, 2, 3, 4, 5].map(to));
  const opened = (await openAll(relay)).at(-1)!.email;
  expect(opened.subject).toBe("Om Nye arbeidsmåter for fremtidens løsninger");
  expect(opened.replyTo).toMatchObject([{ address: "arrangement@example.no" }]);
  expect(opened.text).toContain("Hei Prøvedeltaker 5!\n\nVi ses fredag 1. desember 2017 kl.");
  expect(opened.text).toContain("https://samling.example.no/registrations/");
});

onBothEngines("nobody's receipt waits for what is sent to many", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app);
  const [first] = await registered(app, event.slug, 1);
  await deliver(app);
  const letter = await approved(app, event, await aDraft(app, event));
  await writeMassLetters(app);
  await pauseMassLetter(app, letter.id, KARI);
  await cancelRegistration(app, first!);
  await deliver(app);
  expect((await openAll(relay)).map(({ email }) => email.subject!.split(":")[0])).toEqual([
    "Påmeldt",
    "Avmeldt",
  ]);
});

onBothEngines("copies that failed are sent again, and those that came are not", async (engine) => {
  const answers = [
    "250 OK",
    new MailFault("refused", "550 No such user"),
    new MailFault("refused", "550 No such user"),
    "250 OK",
    "250 OK",
  ];
  const { app, tried } = await houseWith(engine, () => answers.shift() ?? "250 OK");
  const event = await aSeminar(app);
  await registered(app, event.slug, 3);
  await app.db.deleteFrom("outbox").execute();
  const letter = await approved(app, event, await aDraft(app, event));
  await writeMassLetters(app);
  await deliver(app);
  expect(await progressOf(app.db, letter)).toMatchObject({ sent: 1, failed: 2 });
  expect(await resendFailed(app, letter.id, KARI)).toBe(2);
  await deliver(app);
  expect(await progressOf(app.db, letter)).toMatchObject({ sent: 3, failed: 0 });
  expect(tried.map((one) => one.to)).toEqual([to(1), to(2), to(3), to(2), to(3)]);
  expect(await resendFailed(app, letter.id, KARI)).toBe(0);
});

onBothEngines("what the organiser did not see is not sent", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  const draft = await aDraft(app, event);
  const seen = { ...draft, zone: event.zone };
  const yes = (wish: { version?: number; people?: number }) =>
    approveMassLetter(app, { ...seen, people: 2, ...wish }, KARI);
  expect(await refusalOf(yes({ people: 1 }))).toBe("recipients-changed");
  expect(await refusalOf(yes({ version: 1 }))).toBe("stale-version");
  const empty = await chooseSegment(app, seen, { ...ALL_WITH_A_SEAT, domain: "nav.no" }, KARI);
  expect(await refusalOf(yes({ ...empty, people: 0 }))).toBe("nobody-to-write-to");
  expect(await copies(app)).toEqual([]);
});

onBothEngines("a letter on its way is nobody's to change, and two say yes to one letter", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  const draft = await aDraft(app, event);
  const letters = await Promise.all([approved(app, event, draft), approved(app, event, draft)]);
  expect(letters[0]).toEqual(letters[1]);
  await writeMassLetters(app);
  expect(await copies(app)).toEqual([to(1), to(2)]);

  const seen = { ...draft, zone: event.zone };
  for (const change of [
    () => writeTexts(app, seen, ROOM_CHANGED, KARI),
    () => chooseSegment(app, seen, ALL_WITH_A_SEAT, KARI),
    () => discardDraft(app, seen),
  ]) {
    expect(await refusalOf(change())).toBe("letter-approved");
  }
});

onBothEngines("of two who throw a draft away at once, one is told that it is gone", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: null });
  const draft = { ...(await aDraft(app, event)), zone: event.zone };
  const outcomes = await Promise.allSettled([discardDraft(app, draft), discardDraft(app, draft)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await refusalOf(discardDraft(app, draft))).toBe("no-such-letter");
  expect(await refusalOf(approveMassLetter(app, { ...draft, people: 0 }, KARI))).toBe("no-such-letter");
});

test(
  "two thousand are written to in as many queries as a hundred, for each chunk",
  { timeout: 60_000 },
  async () => {
    const app = await testApp("sqlite");
    const event = await aSeminar(app, { capacity: null });
    await registered(app, event.slug, 1);
    const one = await app.db.selectFrom("registration").selectAll().executeTakeFirstOrThrow();
    for (let start = 0; start < 1999; start += 500) {
      const rows = Array.from({ length: Math.min(500, 1999 - start) }, (_, index) => {
        const id = `many-${String(start + index).padStart(4, "0")}`;
        return { ...one, id, email: `${id}@example.org`, submission_key: id, calendar_uid: id };
      });
      await app.db.insertInto("registration").values(rows).execute();
    }
    const draft = await aDraft(app, event);
    expect(await queriesOf(app, (counted) => approved(counted, event, draft))).toBeLessThanOrEqual(10);
    const chunks: number[] = [];
    let isMore = true;
    while (isMore)
      chunks.push(await queriesOf(app, async (counted) => (isMore = await writeMassLetters(counted))));
    expect(chunks).toHaveLength(21);
    expect(new Set(chunks.slice(0, -1)).size).toBe(1);
    expect(chunks[0]).toBeLessThanOrEqual(10);
    expect(new Set(await copies(app)).size).toBe(2000);
  },
);
