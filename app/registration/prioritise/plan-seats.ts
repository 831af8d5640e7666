import type { SeatsRow } from "#db/schema.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { inOrder, type Rankings } from "./order.ts";
import type { Candidate, Placed, Plan, SeatRules, Why } from "./plan.ts";
import { whySeated, type Ordered } from "./why.ts";

type Seats = Pick<SeatsRow, "capacity" | "taken">;

/**
 * Gives out the free seats by the rules, and says of each why. The same people, seats, rules and rankings give the
 * same plan, in whatever order they come.
 *
 * Who holds a seat keeps it. Beyond a ceiling one gets a seat only when nobody below it is left, and not at all where
 * it is firm. Whoever waits already is never sent away, and has what is left over even beyond a firm ceiling: no seat
 * is empty beside one who waits (trust.md §1, R8). A ceiling holds for this plan: a seat that is freed later goes to
 * the next in line.
 */
export function planSeats(
  people: readonly Candidate[],
  seats: Seats,
  rules: SeatRules,
  rankings: Rankings = new Map(),
): Plan {
  const wishing = people.filter((one) => one.standing !== "seated");
  const order = inOrder(wishing, rules, rankings).map((one, index) => ({ one, order: index + 1 }));
  const free = seats.capacity === null ? Infinity : Math.max(0, seats.capacity - seats.taken);
  const given = giveOut(order, free, rules, countSeated(people), rankings);
  const line = lineOf(given.without, rules);
  const isInLine = new Set(line.map(({ one }) => one.id));
  const declined = given.without.filter(({ one }) => !isInLine.has(one.id));

  const emptySeats = free === Infinity ? null : free - given.seated.length;
  const placed: Placed[] = [
    ...given.seated.map(({ one, why }) => ({ id: one.id, outcome: "seat" as const, place: null, why })),
    ...line.map(({ one, why }, index) => ({
      id: one.id,
      outcome: "waitlist" as const,
      place: index + 1,
      why,
    })),
    ...declined.map(({ one, why }) => ({ id: one.id, outcome: "declined" as const, place: null, why })),
  ];
  return {
    people: placed,
    counts: { seat: given.seated.length, waitlist: line.length, declined: declined.length },
    emptySeats,
    heldBack: emptySeats === 0 ? 0 : declined.length,
    skipped: skippedIn(line, given.seated),
    rules,
    fingerprint: fingerprintOf(people, seats, rules, rankings),
  };
}

type Reasoned = Ordered & { readonly why: Why };

function countSeated(people: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { standing, organisation } of people) {
    if (standing === "seated" && organisation) {
      counts.set(organisation.key, (counts.get(organisation.key) ?? 0) + 1);
    }
  }
  return counts;
}

function giveOut(
  order: readonly Ordered[],
  free: number,
  rules: SeatRules,
  seatsOf: Map<string, number>,
  rankings: Rankings,
): { seated: Reasoned[]; without: Reasoned[] } {
  const { ceiling } = rules;
  const seated: Reasoned[] = [];
  const late: Reasoned[] = [];
  const beyond: Reasoned[] = [];
  for (const each of order) {
    const { organisation } = each.one;
    const held = organisation ? (seatsOf.get(organisation.key) ?? 0) : 0;
    if (organisation && ceiling && held >= ceiling.people) {
      const facts = { organisation: organisation.name, ceiling: ceiling.people };
      beyond.push({ ...each, why: { code: "beyond-ceiling", ...facts } });
    } else if (seated.length < free) {
      if (organisation) seatsOf.set(organisation.key, held + 1);
      seated.push({ ...each, why: whySeated(each, rules, rankings, !ceiling && free >= order.length) });
    } else {
      late.push({ ...each, why: { code: "no-seat-left", order: each.order, seats: free } });
    }
  }
  const stillWithout: Reasoned[] = [];
  for (const each of beyond) {
    const mayHave = !ceiling!.isFirm || each.one.standing === "waiting";
    if (mayHave && seated.length < free) seated.push({ ...each, why: leftOver(each.why) });
    else stillWithout.push(each);
  }
  return { seated, without: [...late, ...stillWithout] };
}

function leftOver(why: Why): Why {
  return why.code === "beyond-ceiling" ? { ...why, code: "room-left-over" } : why;
}

/** Those who wait already keep their order; the others come after them. */
function lineOf(without: readonly Reasoned[], { ceiling, others }: SeatRules): Reasoned[] {
  const waiting = without
    .filter(({ one }) => one.standing === "waiting")
    .sort((a, b) => a.one.placeInLine! - b.one.placeInLine!);
  const joining = without.filter(
    ({ one, why }) =>
      one.standing === "asking" &&
      others === "waitlist" &&
      !(why.code === "beyond-ceiling" && ceiling!.isFirm),
  );
  return [...waiting, ...joining];
}

/** How many who wait see somebody get a seat who came to the line after them, or never stood in it. */
function skippedIn(line: readonly Reasoned[], seated: readonly Reasoned[]): number {
  const last = Math.max(0, ...seated.map(({ one }) => one.placeInLine ?? Infinity));
  return line.filter(({ one }) => one.placeInLine !== null && one.placeInLine < last).length;
}
