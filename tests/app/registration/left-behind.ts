import type { App } from "#app/app.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { breaches } from "#app/registration/invariants.ts";
import type { LetterFacts } from "#emails/facts.ts";

/** Everyone who ever registered, in the order they came. */
export async function namesAndStatus(app: App) {
  const rows = await app.db.selectFrom("registration").select(["name", "status"]).orderBy("id").execute();
  return rows.map((row) => [row.name, row.status]);
}

/** [taken, waiting] of each kind of seat. */
export async function seatsOf(app: App) {
  const rows = await app.db
    .selectFrom("seats")
    .select(["kind", "taken", "waiting"])
    .orderBy("kind")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.kind, [row.taken, row.waiting]]));
}

/** Letters in the order they were written: which, and to whom. */
export async function letters(app: App) {
  const rows = await app.db.selectFrom("outbox").select(["letter", "to_address"]).orderBy("id").execute();
  return rows.map((row) => `${row.letter} → ${row.to_address}`);
}

/** What the letters say, in the order they were written. */
export async function letterFacts(app: App): Promise<LetterFacts[]> {
  const rows = await app.db.selectFrom("outbox").select("facts").orderBy("id").execute();
  return rows.map((row) => JSON.parse(row.facts) as LetterFacts);
}

/** What was noted, in order. */
export async function activity(app: App) {
  const rows = await app.db.selectFrom("activity").select(["actor", "verb"]).orderBy("id").execute();
  return rows.map((row) => `${row.actor} ${row.verb}`);
}

/** The code of what was refused; anything else that went wrong stays an error. */
export function refusalOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    (fact) => {
      throw new Error(`Not refused: ${JSON.stringify(fact)}`);
    },
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}

/** What a visitor reads, in bokmål, when it was refused. */
export async function sentenceOf(app: App, attempt: Promise<unknown>): Promise<string> {
  const refusal = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw new Error("Not refused", { cause: refusal });
  return refusalSentence(refusal, "nb", app.now());
}

/** What the house's own invariants say (trust.md §1), and whether they agree with counting by hand. */
export async function brokenInvariants(app: App): Promise<string[]> {
  const found = await breaches(app.db, app.now());
  return [...found.map(({ rule, says }) => `${rule}: ${says}`), ...(await countedByHand(app))];
}

async function countedByHand(app: App): Promise<string[]> {
  const people = await app.db.selectFrom("registration").selectAll().orderBy("waiting_seq").execute();
  const seats = await app.db.selectFrom("seats").selectAll().execute();
  const live = people.filter((one) => one.status !== "cancelled" && one.status !== "declined");
  const broken: string[] = [];
  for (const { event_id, kind, taken, waiting } of seats) {
    const here = live.filter((one) => one.event_id === event_id && one.kind === kind);
    const held = here.filter((one) => one.status === "confirmed" || one.status === "offered").length;
    const line = here.filter((one) => one.status === "waitlisted").length;
    if (taken !== held) broken.push(`${kind}: ${taken} taken, ${held} held`);
    if (waiting !== line) broken.push(`${kind}: ${waiting} waiting, ${line} in the line`);
  }
  return broken;
}
