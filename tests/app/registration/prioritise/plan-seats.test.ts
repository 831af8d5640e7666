import { describe, expect, test } from "vitest";
import type { Rankings } from "#app/registration/prioritise/order.ts";
import { FIRST_COME, type Candidate, type Plan, type SeatRules } from "#app/registration/prioritise/plan.ts";
import { planSeats } from "#app/registration/prioritise/plan-seats.ts";
import { asking, seated, shuffled, threeHundred, waiting } from "./candidates.ts";

const TWO_EACH: SeatRules = { ...FIRST_COME, ceiling: { people: 2, isFirm: false } };
const FIRM: SeatRules = { ...FIRST_COME, ceiling: { people: 2, isFirm: true } };

test("who came first has a seat, and the others wait in the order in which they came", () => {
  const plan = planSeats([asking(3), asking(1), asking(2)], seats(2), FIRST_COME);
  expect(told(plan)).toEqual(["1 seat in-order", "2 seat in-order", "3 waitlist:1 no-seat-left"]);
  expect(plan.people[2]!.why).toEqual({ code: "no-seat-left", order: 3, seats: 2 });
  expect([plan.counts, plan.emptySeats]).toEqual([{ seat: 2, waitlist: 1, declined: 0 }, 0]);
});

test("where there is room for all, all have a seat", () => {
  const codes = (capacity: number | null) =>
    planSeats([asking(1), asking(2)], seats(capacity), FIRST_COME).people.map((one) => one.why.code);
  expect(codes(2)).toEqual(["room-for-all", "room-for-all"]);
  expect(codes(null)).toEqual(["room-for-all", "room-for-all"]);
  expect(planSeats([asking(1)], seats(null), FIRST_COME).emptySeats).toBe(null);
});

test("an organisation has no more than the ceiling while others are left; seats held already count", () => {
  const people = [seated(1, "nav"), asking(2, "nav"), asking(3, "nav"), asking(4, "ssb"), asking(5)];
  const plan = planSeats(people, seats(4, 1), TWO_EACH);
  expect(told(plan)).toEqual([
    "2 seat in-order",
    "4 seat in-order",
    "5 seat in-order",
    "3 waitlist:1 beyond-ceiling",
  ]);
  expect(plan.people[3]!.why).toEqual({ code: "beyond-ceiling", organisation: "NAV", ceiling: 2 });
});

test("what is left over goes beyond a ceiling, unless it is firm: then the seats stay empty, and it says so", () => {
  const people = [asking(1, "nav"), asking(2, "nav"), asking(3, "nav"), asking(4, "nav")];
  expect(told(planSeats(people, seats(3), TWO_EACH))).toEqual([
    "1 seat in-order",
    "2 seat in-order",
    "3 seat room-left-over",
    "4 waitlist:1 beyond-ceiling",
  ]);
  const firm = planSeats(people, seats(3), FIRM);
  expect(told(firm).slice(2)).toEqual(["3 declined beyond-ceiling", "4 declined beyond-ceiling"]);
  expect([firm.emptySeats, firm.heldBack]).toEqual([1, 2]);
});

test("who waits already is never sent away, and no seat is empty beside them", () => {
  const people = [asking(1, "nav"), asking(2, "nav"), waiting(3, 1, "nav"), waiting(4, 2, "nav")];
  const plan = planSeats(people, seats(3), { ...FIRM, others: "decline" });
  expect(told(plan)).toEqual([
    "1 seat in-order",
    "2 seat in-order",
    "3 seat room-left-over",
    "4 waitlist:1 beyond-ceiling",
  ]);
  expect(plan.skipped).toBe(1);
});

test("who joins the line comes after those who stand in it", () => {
  const people = [waiting(5, 2), asking(1), waiting(6, 1), asking(2)];
  const plan = planSeats(people, seats(1), { ...FIRST_COME, first: ["person-002"] });
  expect(told(plan)).toEqual([
    "2 seat organiser-order",
    "6 waitlist:1 no-seat-left",
    "5 waitlist:2 no-seat-left",
    "1 waitlist:3 no-seat-left",
  ]);
  expect(plan.skipped).toBe(2);
  expect(planSeats([waiting(5, 2), waiting(6, 1)], seats(0), FIRST_COME).skipped).toBe(0);
});

test("others than those who get a seat are declined where no line is wished for", () => {
  const plan = planSeats([asking(1), asking(2), asking(3)], seats(1), { ...FIRST_COME, others: "decline" });
  expect(told(plan)).toEqual(["1 seat in-order", "2 declined no-seat-left", "3 declined no-seat-left"]);
  expect(plan.heldBack).toBe(0);
});

test("those who have not been before go first, then their organisations, then an answer: in the order given", () => {
  const people = [
    asking(1, "nav", { hasBeen: true, organisationHasBeen: true }),
    asking(2, "nav", { hasBeen: false, organisationHasBeen: true }),
    asking(3, "ssb", { hasBeen: true }),
    asking(4, null, { hasBeen: true, optionIds: ["kommune"] }),
    asking(5, "udi", { hasBeen: false }),
  ];
  const preferring = (...kinds: SeatRules["preferences"]) =>
    told(planSeats(people, seats(2), { ...FIRST_COME, preferences: kinds })).map(
      (line) => line.split(" ")[0],
    );
  expect(preferring({ kind: "new-person" })).toEqual(["2", "5", "1", "3", "4"]);
  expect(preferring({ kind: "new-person" }, { kind: "new-organisation" })).toEqual(["5", "2", "3", "1", "4"]);
  expect(preferring({ kind: "new-organisation" })).toEqual(["3", "5", "1", "2", "4"]);
  expect(preferring({ kind: "answer", optionId: "kommune" })).toEqual(["4", "1", "2", "3", "5"]);
});

describe("an organisation's own order", () => {
  const people = [asking(1, "nav"), asking(2, "ssb"), asking(3, "nav"), asking(4, "nav"), asking(5, "ssb")];
  const rankings: Rankings = new Map([["nav.no", ["person-004", "person-001"]]]);

  test("moves its people among themselves, and nobody else; who is not ranked comes last", () => {
    const plan = planSeats(people, seats(3), FIRST_COME, rankings);
    expect(told(plan)).toEqual([
      "4 seat organisation-order",
      "2 seat in-order",
      "1 seat organisation-order",
      "3 waitlist:1 no-seat-left",
      "5 waitlist:2 no-seat-left",
    ]);
    expect(plan.people[0]!.why).toMatchObject({ organisation: "NAV", place: 1, order: 1 });
  });

  test("decides who of its people have what the ceiling gives", () => {
    const one: SeatRules = { ...FIRST_COME, ceiling: { people: 1, isFirm: true } };
    expect(told(planSeats(people, seats(5), one, rankings)).slice(0, 2)).toEqual([
      "4 seat organisation-order",
      "2 seat in-order",
    ]);
  });

  test("holds where the organiser has no other, and wants it", () => {
    const own = planSeats(people, seats(1), { ...FIRST_COME, first: ["person-003"] }, rankings);
    expect(told(own)[0]).toBe("3 seat organiser-order");
    const without = planSeats(people, seats(1), { ...FIRST_COME, usesRankings: false }, rankings);
    expect(told(without)[0]).toBe("1 seat in-order");
  });
});

describe("three hundred from twelve organisations, for 150 seats", () => {
  const people = threeHundred();
  const rankings: Rankings = new Map([
    [
      "nav.no",
      people
        .filter(isFrom("nav"))
        .map((one) => one.id)
        .reverse(),
    ],
  ]);
  const some: readonly SeatRules[] = [
    FIRST_COME,
    { ...FIRST_COME, ceiling: { people: 8, isFirm: false } },
    { ...FIRST_COME, ceiling: { people: 8, isFirm: true } },
    { ...FIRST_COME, ceiling: { people: 1, isFirm: true }, others: "decline" },
    { ...FIRST_COME, preferences: [{ kind: "new-person" }], others: "decline" },
    { ...FIRST_COME, preferences: [{ kind: "answer", optionId: "kommune" }, { kind: "new-organisation" }] },
    {
      ...FIRST_COME,
      first: ["person-300", "person-299", "person-300"],
      ceiling: { people: 20, isFirm: false },
    },
  ];

  test.each(some)("%j: nobody is lost or doubled, and what comes in may come in any order", (rules) => {
    const plan = planSeats(people, seats(150), rules, rankings);
    expect(plan.people.map((one) => one.id).sort()).toEqual(people.map((one) => one.id).sort());
    expect(Object.values(plan.counts).reduce((sum, count) => sum + count)).toBe(300);
    for (const by of [1, 2, 3]) {
      expect(planSeats(shuffled(people, by), seats(150), rules, rankings)).toEqual(plan);
    }
  });

  test.each(some)("%j: no seat is empty beside one who may have it", (rules) => {
    const plan = planSeats(people, seats(150), rules, rankings);
    expect(plan.counts.seat + plan.emptySeats!).toBe(150);
    if (plan.emptySeats! > 0) {
      expect(plan.counts.waitlist).toBe(0);
      const without = plan.people.filter((one) => one.outcome !== "seat");
      expect(without.map((one) => one.why.code)).toEqual(without.map(() => "beyond-ceiling"));
      expect([rules.ceiling?.isFirm, plan.heldBack]).toEqual([true, without.length]);
    }
  });

  test.each(some)("%j: ceilings are kept as long as anybody is left below one", (rules) => {
    const plan = planSeats(people, seats(150), rules, rankings);
    const most = Math.max(...countsOf(plan, people));
    if (rules.ceiling?.isFirm) expect(most).toBeLessThanOrEqual(rules.ceiling.people);
    const below = plan.people.filter((one) => one.outcome !== "seat" && one.why.code === "no-seat-left");
    if (rules.ceiling && below.length > 0) expect(most).toBeLessThanOrEqual(rules.ceiling.people);
  });

  test.each(some)("%j: places in the line are 1, 2, 3 and so on", (rules) => {
    const line = planSeats(people, seats(150), rules, rankings).people.filter((one) => one.place !== null);
    expect(line.map((one) => one.place)).toEqual(line.map((_, index) => index + 1));
  });

  test("at most eight from each, firmly: the seats are given, and of each it is said why", () => {
    const plan = planSeats(people, seats(150), some[2]!, rankings);
    expect([plan.counts, plan.emptySeats, plan.heldBack]).toMatchInlineSnapshot(`
      [
        {
          "declined": 144,
          "seat": 150,
          "waitlist": 6,
        },
        0,
        0,
      ]
    `);
    expect(plan.people.map((one) => one.why.code).reduce(counted, {})).toMatchInlineSnapshot(`
      {
        "beyond-ceiling": 144,
        "in-order": 142,
        "no-seat-left": 6,
        "organisation-order": 8,
      }
    `);
  });
});

describe("the fingerprint", () => {
  const people = [asking(1, "nav"), asking(2, "ssb"), waiting(3, 1)];
  const print = (all = people, rules = FIRST_COME, at = seats(1), rankings: Rankings = new Map()) =>
    planSeats(all, at, rules, rankings).fingerprint;

  test("is the same for the same, in whatever order", () => {
    expect(print(shuffled(people, 1))).toBe(print());
    expect(print(people, { ...FIRST_COME })).toBe(print());
  });

  test("is another when somebody has come, gone or changed, or anything else has", () => {
    const others = [
      print([...people, asking(4)]),
      print(people.slice(1)),
      print([asking(1, "udi"), ...people.slice(1)]),
      print([seated(1, "nav"), ...people.slice(1)]),
      print(people, TWO_EACH),
      print(people, { ...FIRST_COME, first: ["person-002"] }),
      print(people, FIRST_COME, seats(2)),
      print(people, FIRST_COME, seats(1), new Map([["nav.no", ["person-001"]]])),
    ];
    expect(new Set([print(), ...others]).size).toBe(others.length + 1);
  });
});

function seats(capacity: number | null, taken = 0) {
  return { capacity, taken };
}

/** "7 seat in-order": who, what, why. */
function told(plan: Plan): string[] {
  return plan.people.map(
    ({ id, outcome, place, why }) =>
      `${Number(id.slice("person-".length))} ${outcome}${place === null ? "" : `:${place}`} ${why.code}`,
  );
}

function isFrom(organisation: string) {
  return (one: Candidate) => one.organisation?.key === `${organisation}.no`;
}

/** How many seats each organisation has. */
function countsOf(plan: Plan, people: readonly Candidate[]): number[] {
  const isSeated = new Set(plan.people.filter((one) => one.outcome === "seat").map((one) => one.id));
  const keys = people.filter((one) => isSeated.has(one.id)).flatMap((one) => one.organisation?.key ?? []);
  return Object.values(keys.reduce(counted, {}));
}

function counted(counts: Record<string, number>, key: string): Record<string, number> {
  return { ...counts, [key]: (counts[key] ?? 0) + 1 };
}
