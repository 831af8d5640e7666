import type { UpdateObject } from "kysely";
import type { App } from "#app/app.ts";
import { freeSeat, holdSeat, leaveLine, lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Database, Db, EventRow, RegistrationRow, SeatKind, SeatsRow, Trx } from "#db/schema.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { revised, revisionOf, type Revision } from "./announcements/revision.ts";
import { changeSince, toldNow, type Change } from "./announcements/told.ts";
import { confirmSeat } from "./confirm-seat.ts";
import { hasFreeSeat, promote } from "./promote.ts";
import { holdsEntry } from "./rules.ts";
import { isStillDeciding, type InvitingEvent } from "./queries.ts";

/** What a letter must tell of a seat that is now of another kind; null where it has been told already. */
export interface ChangedKind {
  readonly registration: RegistrationRow;
  readonly letter: {
    readonly invitation: "REQUEST" | "CANCEL" | null;
    readonly before: LetterFacts["before"];
    readonly told: RegistrationRow["told"];
  } | null;
}

/** Locks the seats of both kinds, in the order in which everybody does. The first statement of a change. */
export async function lockKinds(trx: Trx, eventId: string, kinds: readonly SeatKind[]): Promise<void> {
  for (const kind of [...new Set(kinds)].sort()) await lockSeats(trx, eventId, kind);
}

/** Whether one may go over to this kind now: a seat is free, nobody waits for it, and nobody for an answer. */
export async function isOpenToChange(
  db: Db,
  event: Pick<EventRow, "id" | "allocation">,
  seats: Pick<SeatsRow, "kind" | "capacity" | "taken" | "waiting">,
): Promise<boolean> {
  return hasFreeSeat(seats) && seats.waiting === 0 && !(await isStillDeciding(db, event, seats.kind));
}

/**
 * Moves somebody from the room to the stream, or back, where a seat is free there; one who waits has it then. The seat
 * left behind goes to the next in line. One who has asked and has no answer asks for the other from now on. Under the
 * lock of both kinds.
 *
 * @throws Refusal "event-full"; "not-held" for one who must first answer an offer
 */
export async function changeKind(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  before: RegistrationRow,
  kind: SeatKind,
): Promise<ChangedKind> {
  if (before.status === "offered") throw new Refusal("not-held");
  if (before.status === "received") {
    const registration = await update(trx, before, { kind, told: toldNow(event, kind) });
    return { registration, letter: { invitation: null, before: null, told: before.told } };
  }
  const seats = await lockSeats(trx, event.id, kind);
  if (!(await isOpenToChange(trx, event, seats))) {
    throw new Refusal("event-full", { capacity: seats.capacity, kind });
  }
  await holdSeat(trx, event.id, kind);
  if (before.status === "waitlisted") {
    await leaveLine(trx, event.id, before.kind);
    const there = await update(trx, before, { kind });
    const letter = "registration-confirmed";
    const confirming = { verb: "seat-given", actor: "visitor", letter, facts: { kind } } as const;
    return { registration: await confirmSeat(trx, app, event, there, confirming), letter: null };
  }
  return exchange(trx, app, event, before, kind);
}

async function exchange(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  before: RegistrationRow,
  kind: SeatKind,
): Promise<ChangedKind> {
  const change = await changeSince(trx, event, before);
  const revision = revisionOfHeld(before, change);
  const registration = await update(trx, before, {
    kind,
    ended_from: null,
    told: toldNow(event, kind),
    override_actor: null,
    override_reason: null,
    ...(revision && revised(app, event, before, revision)),
  });
  const left = await freeSeat(trx, event.id, before.kind);
  await promote(trx, app, event, left, app.now());
  const when = change.before?.when ?? null;
  return {
    registration,
    letter: { invitation: revision?.method ?? null, before: { when, place: null }, told: before.told },
  };
}

/** What is out of the calendar already, since the event was off, need not be taken out. */
function revisionOfHeld(before: RegistrationRow, change: Change): Revision | null {
  const revision = revisionOf(change);
  return revision?.method === "CANCEL" && !holdsEntry(before) ? null : revision;
}

function update(
  trx: Trx,
  { id }: RegistrationRow,
  changes: UpdateObject<Database, "registration">,
): Promise<RegistrationRow> {
  return trx
    .updateTable("registration")
    .set(changes)
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
