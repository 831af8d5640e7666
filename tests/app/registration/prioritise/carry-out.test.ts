import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { cancelRegistration, type Decision } from "#app/registration/cancel.ts";
import { putOnWaitlist } from "#app/registration/decide.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { carryOut } from "#app/registration/prioritise/carry-out.ts";
import { planFor } from "#app/registration/prioritise/plan-for.ts";
import { FIRST_COME, type SeatRules } from "#app/registration/prioritise/plan.ts";
import { register } from "#app/registration/register.ts";
import type { EventRow } from "#db/schema.ts";
import { aSeminar, MORNING, person, testApp, type SeminarWish } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { activity, brokenInvariants, letters, namesAndStatus, refusalOf, seatsOf } from "../left-behind.ts";

const BECAUSE: Decision = { accountId: "account-1", reason: "Vi har plass til én fra hver virksomhet." };
const ONE_EACH: SeatRules = { ...FIRST_COME, ceiling: { people: 1, isFirm: false } };

onBothEngines(
  "what was shown is done: seats, a line and refusals, each with letter and log",
  async (engine) => {
    const app = await testApp(engine);
    const event = await asked(app, { capacity: 2 }, ["a@nav.no", "b@nav.no", "c@ssb.no", "d@udi.no"]);
    const plan = await planFor(app.db, event.id, "physical", ONE_EACH);
    await carryOut(app, event.id, "physical", plan, BECAUSE);

    expect(await namesAndStatus(app)).toEqual([
      ["a", "confirmed"],
      ["b", "waitlisted"],
      ["c", "confirmed"],
      ["d", "waitlisted"],
    ]);
    expect((await letters(app)).slice(4)).toEqual([
      "registration-confirmed → a@nav.no",
      "registration-confirmed → c@ssb.no",
      "registration-waitlisted → d@udi.no",
      "registration-waitlisted → b@nav.no",
    ]);
    expect((await activity(app)).slice(4)).toEqual([
      "account-1 seat-given",
      "account-1 seat-given",
      "account-1 put-on-waitlist",
      "account-1 put-on-waitlist",
      "account-1 seats-planned",
    ]);
    expect(await whyInLog(app)).toEqual([
      { why: "in-order", order: 1 },
      { why: "in-order", order: 3 },
      { why: "no-seat-left", order: 4, seats: 2 },
      { why: "beyond-ceiling", ceiling: 1 },
    ]);
    expect(await places(app)).toEqual(["d", "b"]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "a plan is outdated when somebody has come, gone or changed since: nothing is done",
  async (engine) => {
    const app = await testApp(engine);
    const event = await asked(app, { capacity: 2 }, ["a@nav.no", "b@nav.no", "c@ssb.no"]);
    const plan = await planFor(app.db, event.id, "physical", ONE_EACH);
    const late = await register(app, event.slug, person(4), MORNING);
    const attempt = () => refusalOf(carryOut(app, event.id, "physical", plan, BECAUSE));
    expect(await attempt()).toBe("plan-outdated");
    await cancelRegistration(app, late.registrationId);
    expect(await planFor(app.db, event.id, "physical", ONE_EACH)).toEqual(plan);

    await app.db.updateTable("seats").set({ capacity: 3 }).execute();
    expect(await attempt()).toBe("plan-outdated");
    await app.db.updateTable("seats").set({ capacity: 2 }).execute();
    expect(
      await refusalOf(carryOut(app, event.id, "physical", { ...plan, rules: FIRST_COME }, BECAUSE)),
    ).toBe("plan-outdated");
    expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
      ...["received", "received", "received", "cancelled"],
    ]);
    await carryOut(app, event.id, "physical", plan, BECAUSE);
    expect(await attempt()).toBe("plan-outdated");
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("of two who carry out the same plan at once, one does", async (engine) => {
  const app = await testApp(engine);
  const event = await asked(app, { capacity: 1 }, ["a@nav.no", "b@nav.no"]);
  const plan = await planFor(app.db, event.id, "physical", FIRST_COME);
  const both = [1, 2].map(() => carryOut(app, event.id, "physical", plan, BECAUSE));
  const done = await Promise.allSettled(both);
  expect(done.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await letters(app)).slice(2)).toHaveLength(2);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines(
  "who waits is passed over only with a reason, and keeps the place without a letter",
  async (engine) => {
    const app = await testApp(engine);
    const event = await asked(app, { capacity: 1 }, ["a@nav.no", "b@nav.no", "c@ssb.no"]);
    const [a, , c] = await ids(app);
    await putOnWaitlist(app, a!, BECAUSE);
    const before = (await letters(app)).length;
    const plan = await planFor(app.db, event.id, "physical", {
      ...FIRST_COME,
      first: [c!],
      others: "decline",
    });
    expect([plan.skipped, plan.counts]).toEqual([1, { seat: 1, waitlist: 1, declined: 1 }]);
    expect(await refusalOf(carryOut(app, event.id, "physical", plan, { ...BECAUSE, reason: null }))).toBe(
      "line-skipped-without-reason",
    );

    await carryOut(app, event.id, "physical", plan, BECAUSE);
    expect((await letters(app)).slice(before)).toEqual([
      "registration-confirmed → c@ssb.no",
      "registration-declined → b@nav.no",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines(
  "those who have been before are known, they and their organisations, in a few queries",
  async (engine) => {
    const app = await testApp(engine);
    await asked(app, { capacity: 5, allocation: "first-come", title: "I fjor", when: LAST_YEAR }, [
      "a@nav.no",
    ]);
    const event = await asked(app, { capacity: 2 }, ["a@nav.no", "b@nav.no", "c@ssb.no", "d@gmail.com"]);
    const rules: SeatRules = {
      ...FIRST_COME,
      preferences: [{ kind: "new-organisation" }, { kind: "new-person" }],
    };
    const plan = await planFor(app.db, event.id, "physical", rules);
    const seated = plan.people.filter((one) => one.outcome === "seat").map((one) => one.why.code);
    expect(seated).toEqual(["preferred", "preferred"]);
    await carryOut(app, event.id, "physical", plan, BECAUSE);
    expect((await namesAndStatus(app)).slice(1)).toEqual([
      ["a", "waitlisted"],
      ["b", "confirmed"],
      ["c", "confirmed"],
      ["d", "waitlisted"],
    ]);
    expect(await queriesOf(app, (counted) => planFor(counted.db, event.id, "physical", rules))).toBeLessThan(
      7,
    );
  },
);

onBothEngines(
  "three hundred asked for 150 seats: shown, done and counted, in seven queries for each",
  async (engine) => {
    const app = await testApp(engine);
    const organisations = Array.from({ length: 12 }, (_, n) => `virksomhet${n}.example`);
    const people = Array.from({ length: 300 }, (_, n) => {
      const organisation = organisations[Math.floor((n * n) / 7500)]!;
      return `p${n}@${n % 10 === 9 ? "gmail.com" : organisation}`;
    });
    const event = await asked(app, { capacity: 150 }, people);
    const rules: SeatRules = { ...FIRST_COME, ceiling: { people: 20, isFirm: false } };
    const plan = await planFor(app.db, event.id, "physical", rules);
    expect([plan.counts, plan.emptySeats, plan.heldBack]).toEqual([
      { seat: 150, waitlist: 150, declined: 0 },
      0,
      0,
    ]);

    const queries = await queriesOf(app, (counted) => carryOut(counted, event.id, "physical", plan, BECAUSE));
    expect(queries).toBeLessThan(300 * 7 + 20);
    expect(await seatsOf(app)).toEqual({ physical: [150, 150] });
    const sent = (await letters(app)).slice(300).map((letter) => letter.split(" ")[0]);
    expect(sent.filter((name) => name === "registration-confirmed")).toHaveLength(150);
    expect(sent.filter((name) => name === "registration-waitlisted")).toHaveLength(150);
    const waiting = plan.people.filter((one) => one.outcome === "waitlist").map((one) => one.id);
    expect(await lineIds(app)).toEqual(waiting);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

const LAST_YEAR = { kind: "instant", starts: "2017-11-01T09:00", ends: "2017-11-01T10:00" } as const;

/** A seminar whose seats the organiser gives out, and who has asked for them: «a» of a@nav.no. */
async function asked(app: App, wish: SeminarWish, emails: readonly string[]): Promise<EventRow> {
  const event = await aSeminar(app, { allocation: "prioritised", ...wish });
  const people = emails.map((email, index) => ({
    line: index + 1,
    name: email.split("@")[0]!,
    email,
    organisation: null,
  }));
  await addByHand(app, event.id, people, { ...BECAUSE, kind: "physical", language: "nb", givesSeat: false });
  return event;
}

async function ids(app: App): Promise<string[]> {
  const rows = await app.db.selectFrom("registration").select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

async function places(app: App): Promise<string[]> {
  const rows = await app.db
    .selectFrom("registration")
    .select("name")
    .where("status", "=", "waitlisted")
    .orderBy("waiting_seq")
    .execute();
  return rows.map((row) => row.name);
}

async function lineIds(app: App): Promise<string[]> {
  const rows = await app.db
    .selectFrom("registration")
    .select("id")
    .where("status", "=", "waitlisted")
    .orderBy("waiting_seq")
    .execute();
  return rows.map((row) => row.id);
}

async function whyInLog(app: App) {
  const rows = await app.db
    .selectFrom("activity")
    .select("facts")
    .where("verb", "in", ["seat-given", "put-on-waitlist"])
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const { status: _, kind: __, ...why } = JSON.parse(row.facts!) as Record<string, unknown>;
    return why;
  });
}
