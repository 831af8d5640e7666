import { expect } from "vitest";
import type { IncomingLetter, Mailbox } from "#app/app.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { breaches } from "#app/registration/invariants.ts";
import { register } from "#app/registration/register.ts";
import { readMailbox } from "#app/replies/read-mailbox.ts";
import { takeIn } from "#app/replies/take-in.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { bounceOf, counterFrom, replyFrom, type Said } from "./replies-as-sent.ts";

onBothEngines(
  "a no in the calendar is asked about, once, and changes nothing until it is answered",
  async (engine) => {
    const { app, uid } = await twoForOneSeat(engine);
    await takeIn(app, replyFrom("gmail", { uid }));
    await takeIn(app, replyFrom("gmail", { uid }));
    expect(await statuses(app)).toEqual(["confirmed", "waitlisted"]);
    expect(await lettersAfter(app, 2)).toEqual([["calendar-declined", "provedeltaker1@example.org"]]);
    expect(await answers(app)).toEqual(["declined"]);
  },
);

onBothEngines(
  "where the organisation has chosen so, a no gives the seat to the next in line at once",
  async (engine) => {
    const { app, uid } = await twoForOneSeat(engine);
    await app.db.updateTable("organisation").set({ declines_at_once: 1 }).execute();
    await takeIn(app, replyFrom("outlook.com", { uid }));
    expect(await statuses(app)).toEqual(["cancelled", "confirmed"]);
    expect(await lettersAfter(app, 2)).toEqual([
      ["registration-cancelled", "provedeltaker1@example.org"],
      ["registration-promoted", "provedeltaker2@example.org"],
    ]);
    expect(await breaches(app.db, app.now())).toEqual([]);
  },
);

onBothEngines(
  "a no from whom the invitation was sent on to is asked about, whatever was chosen",
  async (engine) => {
    const { app, uid } = await twoForOneSeat(engine);
    await app.db.updateTable("organisation").set({ declines_at_once: 1 }).execute();
    await takeIn(app, replyFrom("exchange", { uid, attendee: "somebody.else@example.org" }));
    expect(await statuses(app)).toEqual(["confirmed", "waitlisted"]);
    expect(await lettersAfter(app, 2)).toEqual([["calendar-declined", "provedeltaker1@example.org"]]);
  },
);

onBothEngines(
  "an older answer, and one to an invitation that has been replaced, count for nothing",
  async (engine) => {
    const { app, uid } = await twoForOneSeat(engine);
    const say = (said: Omit<Said, "uid">) => takeIn(app, replyFrom("apple", { uid, ...said }));
    await say({ partstat: "ACCEPTED", stamp: "20171121T090000Z" });
    await say({ partstat: "DECLINED", stamp: "20171121T080000Z" });
    expect(await answers(app)).toEqual(["accepted"]);
    await say({ partstat: "TENTATIVE", stamp: "20171121T090001Z" });
    expect(await answers(app)).toEqual(["tentative"]);
    await app.db.updateTable("registration").set({ calendar_sequence: 1 }).execute();
    await say({ partstat: "DECLINED", stamp: "20171122T080000Z" });
    expect(await answers(app)).toEqual(["tentative"]);
    expect(await lettersAfter(app, 2)).toEqual([]);
  },
);

onBothEngines("a forged, foreign or late answer does no harm", async (engine) => {
  const { app, uid } = await twoForOneSeat(engine);
  await app.db.updateTable("organisation").set({ declines_at_once: 1 }).execute();
  await takeIn(app, replyFrom("gmail", { uid: "guessed@samling" }));
  await takeIn(app, replyFrom("gmail", { uid: "' or 1=1 --" }));
  app.setNow("2017-12-01T08:30:00.000Z");
  await takeIn(app, replyFrom("gmail", { uid, stamp: "20171201T083000Z" }));
  expect(await statuses(app)).toEqual(["confirmed", "waitlisted"]);
  expect(await lettersAfter(app, 2)).toEqual([]);
});

onBothEngines("one who is no longer registered is asked nothing", async (engine) => {
  const { app, uid, first } = await twoForOneSeat(engine);
  await cancelRegistration(app, first.id);
  const before = (await lettersAfter(app, 0)).length;
  await takeIn(app, replyFrom("thunderbird", { uid, sequence: 1 }));
  expect(await lettersAfter(app, before)).toEqual([]);
});

onBothEngines("a wish for another time becomes a letter to the event's contact, once", async (engine) => {
  const { app, uid } = await twoForOneSeat(engine);
  await app.db.updateTable("event").set({ zone: "America/New_York" }).execute();
  await takeIn(app, counterFrom({ uid }));
  await takeIn(app, counterFrom({ uid }));
  expect(await lettersAfter(app, 2)).toEqual([["time-proposed", "arrangement@example.no"]]);
  const { facts } = await app.db
    .selectFrom("outbox")
    .select("facts")
    .where("letter", "=", "time-proposed")
    .executeTakeFirstOrThrow();
  expect(JSON.parse(facts)).toMatchObject({ proposed: { zone: "America/New_York" } });
  expect(await statuses(app)).toEqual(["confirmed", "waitlisted"]);
});

onBothEngines(
  "a letter that came back counts as failed, and its event's contact is told once an hour",
  async (engine) => {
    const { app } = await twoForOneSeat(engine);
    await app.db.updateTable("outbox").set({ state: "sent", sent_at: app.now() }).execute();
    const sent = await app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
    const back = (one: (typeof sent)[number], to = one.to_address) =>
      takeIn(app, bounceOf({ messageId: one.message_id, to }));
    await back(sent[0]!, "another@example.org");
    expect(await lettersAfter(app, 2)).toEqual([]);
    await back(sent[0]!);
    await back(sent[0]!);
    await back(sent[1]!);
    const rows = await app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
    expect(rows.slice(0, 2).map(({ state, smtp_response }) => [state, smtp_response?.slice(0, 15)])).toEqual([
      ["failed", "5.1.1 550 5.1.1"],
      ["failed", "5.1.1 550 5.1.1"],
    ]);
    expect(await lettersAfter(app, 2)).toEqual([["letter-returned", "arrangement@example.no"]]);
  },
);

onBothEngines(
  "the mailbox is read on from where it was left, also when a letter broke the reading",
  async (engine) => {
    const { app, uid } = await twoForOneSeat(engine);
    const box: IncomingLetter[] = [{ uid: 3, bytes: replyFrom("gmail", { uid, partstat: "DECLINED" }) }];
    const house = { ...app, mailbox: mailboxOf(box) };
    await readMailbox(house);
    expect(await answers(app), "what lay there before").toEqual([]);

    box.push({ uid: 4, bytes: replyFrom("gmail", { uid, partstat: "ACCEPTED", stamp: "20171121T080000Z" }) });
    box.push({ uid: 5, bytes: new TextEncoder().encode("reklame") });
    box.push({
      uid: 7,
      bytes: replyFrom("gmail", { uid, partstat: "TENTATIVE", stamp: "20171121T080001Z" }),
    });
    await expect(readMailbox({ ...app, mailbox: mailboxOf(box, 5) })).rejects.toThrow("hung up");
    expect(await answers(app)).toEqual(["accepted"]);
    await readMailbox(house);
    expect(await answers(app), "another process may still be reading").toEqual(["accepted"]);
    app.setNow("2017-11-20T08:04:00.000Z");
    await readMailbox(house);
    expect(await answers(app)).toEqual(["tentative"]);
  },
);

onBothEngines("where answers are read, the invitation asks for one", async (engine) => {
  const app = await testApp(engine, { config: { imapUrl: "imaps://a:b@imap.example.no" } });
  const { slug } = await aSeminar(app);
  await register(app, slug, person(1), app.now());
  const [letter] = await app.db.selectFrom("outbox").select("facts").execute();
  expect((JSON.parse(letter!.facts) as { invitation: { expectsReply: boolean } }).invitation.expectsReply).toBe(true);
}); // prettier-ignore

/** A mailbox that keeps what it is given, and hangs up before the letter with this number. */
function mailboxOf(box: readonly IncomingLetter[], hangsUpAt?: number): Mailbox {
  return {
    async read(after, take) {
      const last = box.at(-1)!.uid;
      if (after === null) return { uidValidity: "1", uid: last };
      for (const letter of box.filter(({ uid }) => uid > after.uid)) {
        if (letter.uid === hangsUpAt) throw new Error("hung up");
        await take(letter, "1");
      }
      return { uidValidity: "1", uid: last };
    },
  };
}

async function twoForOneSeat(
  engine: Parameters<typeof testApp>[0],
): Promise<{ app: TestApp; uid: string; first: RegistrationRow }> {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 1 });
  await register(app, slug, person(1), app.now());
  await register(app, slug, person(2), app.now());
  const [first] = await everybody(app);
  return { app, uid: first!.calendar_uid!, first: first! };
}

function everybody(app: TestApp): Promise<RegistrationRow[]> {
  return app.db.selectFrom("registration").selectAll().orderBy("id").execute();
}

async function statuses(app: TestApp): Promise<string[]> {
  return (await everybody(app)).map(({ status }) => status);
}

async function answers(app: TestApp): Promise<string[]> {
  return (await app.db.selectFrom("calendar_reply").select("answer").execute()).map(({ answer }) => answer);
}

async function lettersAfter(app: TestApp, count: number): Promise<string[][]> {
  const rows = await app.db.selectFrom("outbox").select(["letter", "to_address"]).orderBy("id").execute();
  return rows.slice(count).map(({ letter, to_address }) => [letter, to_address]);
}
