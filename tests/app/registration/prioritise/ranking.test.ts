import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { deliver } from "#app/mail/deliver.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { askAllToRank, askToRank, type RankingQuestion } from "#app/registration/prioritise/ask-to-rank.ts";
import { carryOut } from "#app/registration/prioritise/carry-out.ts";
import { closeRanking } from "#app/registration/prioritise/close-ranking.ts";
import { giveRanking, openRanking } from "#app/registration/prioritise/give-ranking.ts";
import { planFor } from "#app/registration/prioritise/plan-for.ts";
import { FIRST_COME } from "#app/registration/prioritise/plan.ts";
import { rankingsOf } from "#app/registration/prioritise/rankings.ts";
import type { EventRow } from "#db/schema.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { activity, brokenInvariants, namesAndStatus, refusalOf } from "../left-behind.ts";

const TO_NAV = { organisationKey: "nav.no", contactEmail: "leder@nav.no", language: "nb" } as const;
const BY_KARI = { accountId: "account-1", reason: null };

onBothEngines(
  "an organisation is asked by letter, ranks its own, and gets seats in that order",
  async (engine) => {
    const { app, event, letters } = await aFullHouse(engine);
    await askToRank(app, event.id, TO_NAV, "account-1");
    const token = await tokenIn(app, letters);
    const open = await openRanking(app.db, token, app.now());
    expect([open?.people.map((one) => one.name), open?.isOpen]).toEqual([["a", "b", "c"], true]);
    const [a, , c] = open!.people;
    await giveRanking(app, token, [c!.id, a!.id]);

    const reopened = await openRanking(app.db, token, app.now());
    expect(reopened?.people.map((one) => one.name)).toEqual(["c", "a", "b"]);
    const plan = await planFor(app.db, event.id, "physical", FIRST_COME);
    await carryOut(app, event.id, "physical", plan, BY_KARI);
    expect(await namesAndStatus(app)).toEqual([
      ["a", "confirmed"],
      ["b", "waitlisted"],
      ["c", "confirmed"],
      ["d", "waitlisted"],
    ]);
    expect(plan.people[0]!.why).toEqual({
      code: "organisation-order",
      order: 1,
      organisation: "NAV",
      place: 1,
    });
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "the answer can be given anew until the seats are given out; a plan shown before is outdated by it",
  async (engine) => {
    const { app, event, letters } = await aFullHouse(engine);
    await askToRank(app, event.id, TO_NAV, "account-1");
    const token = await tokenIn(app, letters);
    const { people } = (await openRanking(app.db, token, app.now()))!;
    const ids = people.map((one) => one.id);
    await giveRanking(app, token, ids.toReversed());
    const plan = await planFor(app.db, event.id, "physical", FIRST_COME);
    await giveRanking(app, token, ids);
    expect(await refusalOf(carryOut(app, event.id, "physical", plan, BY_KARI))).toBe("plan-outdated");
    await giveRanking(app, token, ids.toReversed());

    await carryOut(app, event.id, "physical", plan, BY_KARI);
    expect(await refusalOf(giveRanking(app, token, ids))).toBe("ranking-over");
    expect((await openRanking(app.db, token, app.now()))?.isOpen).toBe(false);
    expect(
      (await rankingsOf(app.db, event.id)).map((one) => [one.organisation, one.given_at !== null]),
    ).toEqual([["NAV", true]]);
    expect((await activity(app)).filter((verb) => verb.includes("ranking"))).toEqual([
      "account-1 ranking-asked",
      ...["visitor ranking-given", "visitor ranking-given", "visitor ranking-given"],
    ]);
  },
);

onBothEngines("only somebody of the organisation is asked, and only for its own", async (engine) => {
  const { app, event, letters } = await aFullHouse(engine);
  const asking = (wish: object) =>
    refusalOf(Promise.resolve().then(() => askToRank(app, event.id, { ...TO_NAV, ...wish }, "account-1")));
  expect(await asking({ contactEmail: "leder@ssb.no" })).toBe("not-their-contact");
  expect(await asking({ contactEmail: "nav.no@gmail.com" })).toBe("not-their-contact");
  expect(await asking({ organisationKey: "udi.no", contactEmail: "leder@udi.no" })).toBe("not-their-people");
  expect(await rankingsOf(app.db, event.id)).toEqual([]);

  await askToRank(app, event.id, TO_NAV, "account-1");
  const token = await tokenIn(app, letters);
  const { people } = (await openRanking(app.db, token, app.now()))!;
  const another = await app.db
    .selectFrom("registration")
    .select("id")
    .where("name", "=", "d")
    .executeTakeFirstOrThrow();
  expect(await refusalOf(giveRanking(app, token, [another.id]))).toBe("not-their-people");
  expect(await refusalOf(giveRanking(app, token, [people[0]!.id, people[0]!.id]))).toBe("not-their-people");
  expect((await rankingsOf(app.db, event.id))[0]!.given_at).toBe(null);
});

onBothEngines(
  "a link that was made up, cut, or is over opens nothing; asked anew, the old one ends",
  async (engine) => {
    const { app, event, letters } = await aFullHouse(engine);
    await askToRank(app, event.id, TO_NAV, "account-1");
    const token = await tokenIn(app, letters);
    for (const wrong of [
      "",
      "x",
      token.slice(0, -1),
      `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`,
    ]) {
      expect(await openRanking(app.db, wrong, app.now())).toBe(undefined);
      expect(await refusalOf(giveRanking(app, wrong, []))).toBe("ranking-over");
    }
    await askToRank(app, event.id, { ...TO_NAV, contactEmail: "annen@nav.no" }, "account-1");
    expect(await openRanking(app.db, token, app.now())).toBe(undefined);
    const next = await tokenIn(app, letters);
    expect((await openRanking(app.db, next, app.now()))?.ranking.contact_email).toBe("annen@nav.no");
    expect(await openRanking(app.db, next, "2017-12-01T10:00:00.000Z")).toBe(undefined);
  },
);

onBothEngines("several are asked all together, or none is", async (engine) => {
  const { app, event } = await aFullHouse(engine);
  const toSsb = { organisationKey: "ssb.no", contactEmail: "leder@ssb.no", language: "nb" } as const;
  const toNobody = { organisationKey: "udi.no", contactEmail: "leder@udi.no", language: "nb" } as const;
  const before = await app.db.selectFrom("outbox").select("id").execute();
  const ask = (...questions: RankingQuestion[]) => askAllToRank(app, event.id, questions, "account-1");
  await expect(ask(TO_NAV, toSsb, toNobody)).rejects.toMatchObject({
    code: "not-their-people",
    facts: { organisation: "udi.no" },
  });
  expect(await rankingsOf(app.db, event.id)).toEqual([]);
  expect(await app.db.selectFrom("outbox").select("id").execute()).toEqual(before);

  await Promise.all([ask(TO_NAV, toSsb), ask(toSsb, TO_NAV)]);
  expect((await rankingsOf(app.db, event.id)).map((one) => one.contact_email)).toEqual([
    "leder@nav.no",
    "leder@ssb.no",
  ]);
});

onBothEngines("a question is closed once, however often the button is pressed", async (engine) => {
  const { app, event } = await aFullHouse(engine);
  const { id } = await askToRank(app, event.id, TO_NAV, "account-1");
  await closeRanking(app, event.id, id, "account-1");
  const [closed] = await rankingsOf(app.db, event.id);
  app.setNow("2017-11-21T08:00:00.000Z");
  await closeRanking(app, event.id, id, "account-1");
  expect(await rankingsOf(app.db, event.id)).toEqual([closed]);
  expect((await activity(app)).filter((verb) => verb.includes("closed"))).toEqual([
    "account-1 ranking-closed",
  ]);
  expect(await refusalOf(closeRanking(app, event.id, "nobody", "account-1"))).toBe("ranking-over");
});

/** Two seats; three from NAV and one from SSB have asked. */
async function aFullHouse(engine: Engine): Promise<{ app: TestApp; event: EventRow; letters: string[] }> {
  const letters: string[] = [];
  const mailer = {
    send: (letter: { text: string }) => Promise.resolve(String(letters.push(letter.text))),
    close: () => Promise.resolve(),
  };
  const app = await testApp(engine, { mailer });
  const event = await aSeminar(app, { capacity: 2, allocation: "prioritised" });
  const people = ["a@nav.no", "b@nav.no", "c@nav.no", "d@ssb.no"].map((email, index) => ({
    line: index + 1,
    name: email.slice(0, 1),
    email,
    organisation: email.endsWith("nav.no") ? "NAV" : null,
  }));
  await addByHand(app, event.id, people, { ...BY_KARI, kind: "physical", language: "nb", givesSeat: false });
  return { app, event, letters };
}

/** What stands in the link of the newest letter. */
async function tokenIn(app: App, letters: readonly string[]): Promise<string> {
  await deliver(app);
  const [, token] = /\/rankings\/(\S+)/.exec(letters.at(-1)!) ?? [];
  return token!;
}
