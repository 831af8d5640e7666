import type { App } from "#app/app.ts";
import { ensureSeats, holdSeat, joinLine, lockSeats } from "#app/events/seats.ts";
import { Refusal, type RefusalCode } from "#app/refusal.ts";
import type { Language } from "#app/language/language.ts";
import type { RegistrationRow, SeatKind, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import type { Decision } from "../cancel.ts";
import { NOTHING_MORE } from "../form/form.ts";
import { insertRegistration } from "../insert-registration.ts";
import { writeTo } from "../letters.ts";
import { hasFreeSeat } from "../promote.ts";
import { invitingEvent, registrationsOf, type InvitingEvent } from "../queries.ts";
import { isLive, type Place } from "../rules.ts";
import { inChunks } from "./in-chunks.ts";
import type { ReadPerson } from "./read-people.ts";

export interface HandDecision extends Decision {
  readonly kind: SeatKind;
  /** What their letters speak. */
  readonly language: Language;
  /** Whether they have a seat at once where the organiser decides who comes; else they are received as others are. */
  readonly givesSeat: boolean;
}

/** What came of one who was added: what they are now, «known» for one who was registered already, or why not. */
export interface Added {
  readonly line: number;
  readonly email: string;
  readonly got: Place | "known" | Extract<RefusalCode, "event-full" | "line-skipped-without-reason">;
}

/**
 * Registers people whom an organiser has written down, by the rules for those who register now, but also before and
 * after the time for it, and where registration is by mail: each with letter, link and log, in the order written. A
 * known address gets neither a second registration nor a letter.
 *
 * @throws Refusal "no-such-event" also for a kind of seat that its own form does not offer; "event-cancelled"
 */
export function addByHand(
  app: App,
  eventId: string,
  people: readonly Pick<ReadPerson, "line" | "name" | "email" | "organisation">[],
  decision: HandDecision,
): Promise<Added[]> {
  return inChunks(people, (chunk) =>
    app.db.transaction().execute(async (trx) => {
      const areNew = await ensureSeats(trx, eventId, decision.kind);
      await lockSeats(trx, eventId, decision.kind);
      const event = await invitingEvent(trx, eventId);
      const isNotOffered = areNew && event.registration_mode === "own";
      if (event.status === "draft" || isNotOffered) throw new Refusal("no-such-event", { id: eventId });
      if (event.status === "cancelled") throw new Refusal("event-cancelled");
      const added: Added[] = [];
      for (const { line, name, email, organisation } of chunk) {
        const got = await addOne(trx, app, event, { name, email, organisation }, decision);
        added.push({ line, email, got });
      }
      return added;
    }),
  );
}

type Somebody = Pick<RegistrationRow, "name" | "email" | "organisation">;

async function addOne(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  somebody: Somebody,
  decision: HandDecision,
): Promise<Added["got"]> {
  const { kind, language } = decision;
  const earlier = await registrationsOf(trx, event.id, somebody.email);
  if (earlier.some((one) => isLive(one.status))) return "known";
  const status = await placeByHand(trx, event, decision);
  if (status === "event-full" || status === "line-skipped-without-reason") return status;

  const registration = await insertRegistration(trx, app, event, {
    ...NOTHING_MORE,
    ...somebody,
    kind,
    status,
    language,
    submissionKey: null,
    arrivedAt: app.now(),
    waitingSeq: status === "waitlisted" ? await joinLine(trx, event.id, kind) : null,
    registeredById: null,
    spentOn: undefined,
  });
  if (!registration) throw new Error("The seats are locked, and yet somebody registered");
  if (status === "confirmed") await holdSeat(trx, event.id, kind);
  await noteActivity(trx, app, "registered", { accountId: decision.accountId }, registration, {
    by: "organiser",
  });
  await writeTo(trx, app, event, registration, {
    letter: `registration-${status}`,
    invitation: status === "confirmed" ? "REQUEST" : null,
    placeInLine: status === "waitlisted" ? (await lockSeats(trx, event.id, kind)).waiting : null,
    by: "organiser",
    reason: decision.reason,
  });
  return registration.status as Place;
}

/** Where one is put whom an organiser adds: as `placeFor`, without its times. Under the lock. */
async function placeByHand(
  trx: Trx,
  event: InvitingEvent,
  { kind, givesSeat, reason }: HandDecision,
): Promise<Exclude<Added["got"], "known">> {
  if (event.allocation !== "first-come" && !givesSeat) return "received";
  const seats = await lockSeats(trx, event.id, kind);
  if (hasFreeSeat(seats) && seats.waiting === 0) return "confirmed";
  if (event.allocation === "first-come") return event.has_waitlist ? "waitlisted" : "event-full";
  if (!hasFreeSeat(seats)) return "event-full";
  return reason ? "confirmed" : "line-skipped-without-reason";
}
