import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import { Refusal, type RefusalCode } from "#app/refusal.ts";
import type { Db, RegistrationRow, SeatKind } from "#db/schema.ts";
import { byOrganiser, type Decision } from "../cancel.ts";
import { declineUnderLock, giveSeatUnderLock, type Case } from "../decide-one.ts";
import { endRegistration } from "../end-registration.ts";
import { promote } from "../promote.ts";
import { invitingEvent, registrationById } from "../queries.ts";
import { holdsSeat, isLive } from "../rules.ts";
import { inChunks } from "./in-chunks.ts";

/** What came of one of many: done, so already, or why not. */
export interface Report {
  readonly id: string;
  readonly did: "done" | "already" | RefusalCode;
}

/**
 * Cancels several registrations of one event, as `cancelForPerson` each. Those without a seat go first, so that nobody
 * is given one who is cancelled a moment later.
 */
export function cancelMany(
  app: App,
  eventId: string,
  ids: readonly string[],
  decision: Decision,
): Promise<Report[]> {
  const withSeatsLast = (a: Chosen, b: Chosen) => Number(holdsSeat(a.status)) - Number(holdsSeat(b.status));
  return decideMany(app, eventId, ids, withSeatsLast, async ({ trx, event, before }) => {
    if (!isLive(before.status)) return before;
    return (await endRegistration(trx, app, event, before, byOrganiser(decision), app.now())).registration;
  });
}

/** Gives several a seat, as `giveSeat` each: those who wait in the order of the line, then those who ask. */
export function giveSeats(
  app: App,
  eventId: string,
  ids: readonly string[],
  decision: Decision,
): Promise<Report[]> {
  return decideMany(app, eventId, ids, byLine, async (one) => {
    const seats = await lockSeats(one.trx, eventId, one.before.kind);
    return giveSeatUnderLock(app, one, seats, decision, null);
  });
}

/** Says no to several who asked for a seat, as `decline` each. */
export function declineMany(
  app: App,
  eventId: string,
  ids: readonly string[],
  decision: Decision,
): Promise<Report[]> {
  return decideMany(app, eventId, ids, byLine, (one) => declineUnderLock(app, one, decision));
}

type Chosen = Pick<
  RegistrationRow,
  "id" | "kind" | "status" | "waiting_priority" | "waiting_seq" | "arrived_at"
>;

function byLine(a: Chosen, b: Chosen): number {
  const seq = (one: Chosen) => one.waiting_seq ?? Number.MAX_SAFE_INTEGER;
  return b.waiting_priority - a.waiting_priority || seq(a) - seq(b) || (a.arrived_at < b.arrived_at ? -1 : 1);
}

/** One transaction for each chunk of a kind; a refusal comes before anything is written of the one it is about. */
async function decideMany(
  app: App,
  eventId: string,
  ids: readonly string[],
  order: (a: Chosen, b: Chosen) => number,
  what: (one: Case) => Promise<RegistrationRow>,
): Promise<Report[]> {
  const chosen = await chosenOf(app.db, eventId, ids);
  const reports = new Map<string, Report["did"]>();
  for (const kind of new Set(chosen.map((one) => one.kind))) {
    const ofKind = chosen.filter((one) => one.kind === kind).sort(order);
    await inChunks(ofKind, async (chunk) => {
      const done = await decideChunk(app, eventId, kind, chunk, what);
      for (const { id, did } of done) reports.set(id, did);
      return done;
    });
  }
  return [...new Set(ids)].map((id) => ({ id, did: reports.get(id) ?? "no-such-registration" }));
}

function decideChunk(
  app: App,
  eventId: string,
  kind: SeatKind,
  chunk: readonly Chosen[],
  what: (one: Case) => Promise<RegistrationRow>,
): Promise<Report[]> {
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, eventId, kind);
    const event = await invitingEvent(trx, eventId);
    const reports: Report[] = [];
    for (const { id } of chunk) reports.push({ id, did: await decideOne({ trx, event }, id, what) });
    // As after each single decision: the last answer may set the line moving.
    if (event.allocation !== "first-come") {
      await promote(trx, app, event, await lockSeats(trx, eventId, kind), app.now());
    }
    return reports;
  });
}

async function decideOne(
  { trx, event }: Pick<Case, "trx" | "event">,
  id: string,
  what: (one: Case) => Promise<RegistrationRow>,
): Promise<Report["did"]> {
  const before = await registrationById(trx, id);
  if (!before) return "no-such-registration";
  try {
    const after = await what({ trx, event, before });
    return after === before ? "already" : "done";
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** Those of the ids that are registrations of this event. */
function chosenOf(db: Db, eventId: string, ids: readonly string[]): Promise<Chosen[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("registration")
    .select(["id", "kind", "status", "waiting_priority", "waiting_seq", "arrived_at"])
    .where("event_id", "=", eventId)
    .where("id", "in", ids)
    .execute();
}
