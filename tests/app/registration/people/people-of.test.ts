import { describe, expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { decline, setPriority } from "#app/registration/decide.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { arranged, type Findable } from "#app/registration/people/arrange.ts";
import { allPeople } from "#app/registration/people/listed.ts";
import { peopleOf, PEOPLE_A_PAGE } from "#app/registration/people/people-of.ts";
import { readPeople } from "#app/registration/people/read-people.ts";
import type { PeopleWish } from "#app/registration/people/wish.ts";
import type { EventRow } from "#db/schema.ts";
import { aConference, aSeminar, testApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { registered } from "../announcements/told.ts";

const ALL: PeopleWish = { tab: "all", search: "", sort: "arrival", page: 1 };

const PEOPLE = `Åse Ødegård, Skatteetaten, ase@skatteetaten.no
Ola Nordmann, NAV, ola.nordmann@nav.no
Ærlend Aas, , erlend@gmail.com
Kari Årdal, NAV Data, kari_a%@data.nav.no
Zoë Berg, Politiet, zoe@politiet.no`;

onBothEngines("the people of an event, by state, with how many there are in each", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  const other = await aConference(app);
  await registered(app, other.slug, 1);
  const ids = await added(app, event, PEOPLE);
  await cancelRegistration(app, ids[0]!);
  await setPriority(app, ids[4]!, 1, { accountId: "account-1", reason: "Skal innlede." });

  const page = await peopleOf(app.db, event.id, ALL);
  expect(page.counts).toEqual({
    ...{ all: 5, confirmed: 2, waitlisted: 2, received: 0, offered: 0, cancelled: 1, declined: 0 },
  });
  expect(page.people.map((one) => `${one.name} ${one.status} ${one.place}`)).toEqual([
    "Åse Ødegård cancelled null",
    "Ola Nordmann confirmed null",
    "Ærlend Aas confirmed null",
    "Kari Årdal waitlisted 2",
    "Zoë Berg waitlisted 1",
  ]);
  expect(await names(app, event, { tab: "waitlisted" })).toEqual(["Kari Årdal", "Zoë Berg"]);
  expect(await names(app, event, { tab: "waitlisted", sort: "line" })).toEqual(["Zoë Berg", "Kari Årdal"]);
  expect(await names(app, event, { tab: "waitlisted", sort: "line", search: "a" })).toEqual(["Kari Årdal"]);
  expect(await names(app, event, { sort: "state" })).toEqual([
    ...["Ola Nordmann", "Ærlend Aas", "Kari Årdal", "Zoë Berg", "Åse Ødegård"],
  ]);
  expect(await names(app, event, { sort: "name" })).toEqual([
    ...["Kari Årdal", "Ola Nordmann", "Zoë Berg", "Ærlend Aas", "Åse Ødegård"],
  ]);
  const found = await peopleOf(app.db, event.id, { ...ALL, tab: "cancelled", search: "@nav.no" });
  expect([found.people, found.counts.all, found.counts.waitlisted]).toEqual([[], 2, 1]);
  expect((await allPeople(app.db, event.id, "confirmed")).map((one) => one.name)).toEqual([
    ...["Ola Nordmann", "Ærlend Aas"],
  ]);
});

onBothEngines(
  "five thousand are paged through in three queries, whatever is asked of them",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { capacity: 4000 });
    await insertMany(app, event, 5000);
    const wishes: readonly Partial<PeopleWish>[] = [
      {},
      { tab: "waitlisted", sort: "line", page: 20 },
      { sort: "name", page: 100 },
      { search: "person4999" },
      { sort: "state", page: 3 },
    ];
    for (const wish of wishes) {
      const queries = await queriesOf(app, ({ db }) => peopleOf(db, event.id, { ...ALL, ...wish }));
      expect(queries).toBeLessThan(4);
    }
    const last = await peopleOf(app.db, event.id, { ...ALL, page: 100 });
    expect([last.pages, last.people.length, last.people.at(-1)?.name]).toEqual([
      100,
      PEOPLE_A_PAGE,
      "Person 4999",
    ]);
    const line = await peopleOf(app.db, event.id, { ...ALL, tab: "waitlisted", sort: "line", page: 20 });
    expect([line.pages, line.people.at(-1)?.place]).toEqual([20, 1000]);
    const one = await peopleOf(app.db, event.id, { ...ALL, search: "pérson4999" });
    expect([one.pages, one.people.map((found) => [found.name, found.place])]).toEqual([
      1,
      [["Person 4999", 1000]],
    ]);
    expect((await peopleOf(app.db, event.id, { ...ALL, page: 101 })).people).toEqual([]);
    expect((await peopleOf(app.db, event.id, { ...ALL, page: -1 })).people[0]?.name).toBe("Person 0");
  },
);

onBothEngines("an event without people has one empty page", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  for (const sort of ["arrival", "name"] as const) {
    const page = await peopleOf(app.db, event.id, { ...ALL, sort });
    expect([page.people, page.counts.all, page.pages]).toEqual([[], 0, 1]);
  }
  await addByHand(app, event.id, [], { ...BY_KARI });
  expect(await allPeople(app.db, event.id, "all")).toEqual([]);
});

onBothEngines("who was declined is found among the declined", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { allocation: "approval" });
  const [first] = await registered(app, event.slug, 2);
  await decline(app, first!, { accountId: "account-1", reason: null });
  expect(await names(app, event, { tab: "declined" })).toEqual(["Prøvedeltaker 1"]);
  expect(await names(app, event, { tab: "received" })).toEqual(["Prøvedeltaker 2"]);
});

describe("searching", () => {
  const all = readPeople(PEOPLE).people.map((one, index): Findable => ({
    ...one,
    id: String(index),
    status: "confirmed",
    arrived_at: "2017-11-20T08:00:00.000Z",
    waiting_priority: 0,
    waiting_seq: null,
  }));
  const found = (search: string) => arranged(all, { ...ALL, search }).people.map((one) => one.name);

  test.each([
    ["ase odegard", ["Åse Ødegård"]],
    ["ÅSE", ["Åse Ødegård"]],
    ["  ødegård   åse ", ["Åse Ødegård"]],
    ["aerlend", ["Ærlend Aas"]],
    ["zoe", ["Zoë Berg"]],
    ["nav", ["Ola Nordmann", "Kari Årdal"]],
    ["@nav.no", ["Ola Nordmann", "Kari Årdal"]],
    ["@nav", ["Ola Nordmann"]],
    ["@data.nav.no", ["Kari Årdal"]],
    ["@av.no", []],
    ["@no", ["Åse Ødegård", "Ola Nordmann", "Kari Årdal", "Zoë Berg"]],
    ["kari @nav.no", ["Kari Årdal"]],
    ["ola.nordmann@nav.no", ["Ola Nordmann"]],
    ["%", ["Kari Årdal"]],
    ["kari_", ["Kari Årdal"]],
    ["ola_", []],
    ["\\", []],
    ["' or 1=1 --", []],
    ["finnes ikke", []],
  ])("%j finds %j", (search, names) => {
    expect(found(search)).toEqual(names);
  });

  test("nothing is searched for by blanks, and no more than anybody types", () => {
    expect(found("   ")).toHaveLength(5);
    expect(found("x".repeat(1_000_000))).toEqual([]);
  });
});

const BY_KARI = {
  accountId: "account-1",
  reason: null,
  kind: "physical",
  language: "nb",
  givesSeat: false,
} as const;

async function added(app: App, event: EventRow, text: string): Promise<string[]> {
  await addByHand(app, event.id, readPeople(text).people, BY_KARI);
  const rows = await app.db
    .selectFrom("registration")
    .select("id")
    .where("event_id", "=", event.id)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

async function names(app: App, event: EventRow, wish: Partial<PeopleWish>): Promise<string[]> {
  return (await peopleOf(app.db, event.id, { ...ALL, ...wish })).people.map((one) => one.name);
}

/** The last thousand wait. Written as rows: five thousand forms take a while. */
async function insertMany(app: App, event: EventRow, people: number): Promise<void> {
  await addByHand(app, event.id, readPeople("Person 0 <person0@example.org>").people, BY_KARI);
  const first = await app.db.selectFrom("registration").selectAll().executeTakeFirstOrThrow();
  const rows = Array.from({ length: people - 1 }, (_, index) => {
    const number = index + 1;
    const isWaiting = number >= people - 1000;
    return {
      ...first,
      id: app.newId(),
      name: `Person ${number}`,
      email: `person${number}@example.org`,
      submission_key: `form ${number}`,
      status: isWaiting ? ("waitlisted" as const) : ("confirmed" as const),
      waiting_seq: isWaiting ? number : null,
      calendar_uid: isWaiting ? null : `${number}@samling`,
    };
  });
  for (let start = 0; start < rows.length; start += 500) {
    await app.db
      .insertInto("registration")
      .values(rows.slice(start, start + 500))
      .execute();
  }
}
