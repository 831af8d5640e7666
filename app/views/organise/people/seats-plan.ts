import type { LedgerColumn } from "#app/components/ledger.tsx";
import type { StatusTone } from "#app/components/status-chip.tsx";
import type { Language } from "#app/language/language.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { whySentence } from "#app/language/prioritise.ts";
import type { Planned } from "#app/registration/prioritise/plan-for.ts";
import type { Candidate, Placed } from "#app/registration/prioritise/plan.ts";
import { MOST_FIRST } from "#app/registration/prioritise/read-seat-rules.ts";
import { putFirst } from "./seats-own-order.ts";
import type { SeatsWish } from "./seats-wish.ts";

export const toneOfOutcome: Record<Placed["outcome"], StatusTone> = {
  seat: "open",
  waitlist: "waitlist",
  declined: "closed",
};

/** How many letters carrying out a plan sends: who waits already and goes on waiting gets none. */
export function lettersIn({ plan, candidates }: Planned): number {
  return plan.people.length - stayingIn(plan.people, standings(candidates));
}

/** What a plan leads to, in sentences: what differs from today, and what must be known before it is done. */
export function planSentences({ plan, candidates }: Planned, language: Language): string[] {
  const words = seatsWords[language].plan;
  const now = standings(candidates);
  const promoted = plan.people.filter(
    (one) => one.outcome === "seat" && now.get(one.id) === "waiting",
  ).length;
  const staying = stayingIn(plan.people, now);
  const { emptySeats, heldBack, skipped } = plan;
  return [
    ...(promoted > 0 ? [words.promoted(promoted)] : []),
    ...(staying > 0 ? [words.unchanged(staying)] : []),
    ...(emptySeats ? [heldBack > 0 ? words.heldBack(emptySeats, heldBack) : words.empty(emptySeats)] : []),
    ...(skipped > 0 ? [words.skipped(skipped)] : []),
  ];
}

/** The plan person by person: who gets a seat, who waits, who is declined, and why. */
export function outcomeTables(
  { plan, candidates }: Planned,
  { names, rules }: SeatsWish,
  people: string,
  language: Language,
) {
  const words = seatsWords[language].plan;
  const known = new Map(candidates.map((one) => [one.id, one]));
  const columns: LedgerColumn[] = [
    { label: words.number, isNumber: true },
    { label: words.name, isSubject: true },
    { label: words.organisation },
    { label: words.today },
    { label: words.why },
    { label: seatsWords[language].own.heading },
  ];
  const isFull = rules.first.length >= MOST_FIRST;
  return (["seat", "waitlist", "declined"] as const).flatMap((outcome) => {
    const rows = plan.people
      .filter((one) => one.outcome === outcome)
      .map(({ id, why }, index) => ({
        key: id,
        number: String(index + 1),
        link: { href: `${people}/${id}` },
        name: names.get(id) ?? "",
        organisation: known.get(id)?.organisation?.name ?? "–",
        today: todayOf(known.get(id)!, language),
        why: whySentence(why, language),
        put: isFull || rules.first.includes(id) ? null : putFirst(id, names.get(id) ?? "", language),
      }));
    return rows.length === 0 ? [] : [{ outcome, heading: words[outcome], columns, rows }];
  });
}

/** The plan organisation by organisation: those with several people, then the others together. */
export function organisationTable({ plan, candidates }: Planned, language: Language) {
  const words = seatsWords[language].plan;
  const outcomes = new Map(plan.people.map((one) => [one.id, one.outcome]));
  const lines = new Map<string, Line>();
  for (const one of candidates) {
    const key = one.organisation?.key ?? "";
    const line = lines.get(key) ?? { ...NOBODY, key, name: one.organisation?.name ?? words.nowhere };
    lines.set(key, withOne(line, outcomes.get(one.id)));
  }
  const all = [...lines.values()].sort(
    (a, b) => b.wish - a.wish || b.has - a.has || (a.key < b.key ? -1 : 1),
  );
  const single = all.filter((line) => line.key !== "" && line.wish + line.has < 2);
  const several = all.filter((line) => line.key !== "" && !single.includes(line));
  const rest = [
    ...(single.length > 0
      ? [{ ...single.reduce(sum, NOBODY), key: "single", name: words.single(single.length) }]
      : []),
    ...all.filter((line) => line.key === ""),
  ];
  const numbers = [words.wish, words.has, words.gets, words.waits, words.refused];
  return {
    heading: words.organisations,
    columns: [
      { label: words.organisation, isSubject: true },
      ...numbers.map((label) => ({ label, isNumber: true })),
    ],
    rows: [...several, ...rest].map(({ key, name, wish, has, seat, waitlist, declined }) => ({
      key,
      name,
      numbers: [wish, has, seat, waitlist, declined].map((count) => (count === 0 ? "–" : String(count))),
    })),
  };
}

interface Line extends Record<Placed["outcome"], number> {
  readonly key: string;
  readonly name: string;
  readonly wish: number;
  readonly has: number;
}

const NOBODY: Line = { key: "", name: "", wish: 0, has: 0, seat: 0, waitlist: 0, declined: 0 };

function withOne(line: Line, outcome: Placed["outcome"] | undefined): Line {
  if (outcome === undefined) return { ...line, has: line.has + 1 };
  return { ...line, wish: line.wish + 1, [outcome]: line[outcome] + 1 };
}

function sum(a: Line, b: Line): Line {
  return {
    ...a,
    wish: a.wish + b.wish,
    has: a.has + b.has,
    seat: a.seat + b.seat,
    waitlist: a.waitlist + b.waitlist,
    declined: a.declined + b.declined,
  };
}

function todayOf({ placeInLine }: Candidate, language: Language): string {
  const words = seatsWords[language].plan;
  return placeInLine === null ? words.asked : words.waitingAs(placeInLine);
}

function standings(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate["standing"]> {
  return new Map(candidates.map((one) => [one.id, one.standing]));
}

function stayingIn(people: readonly Placed[], now: ReturnType<typeof standings>): number {
  return people.filter((one) => one.outcome === "waitlist" && now.get(one.id) === "waiting").length;
}
