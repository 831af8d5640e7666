import type { App } from "#app/app.ts";
import { ensureSeats, holdSeat, joinLine, lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Language } from "#app/language/language.ts";
import type { Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import type { Decision } from "../cancel.ts";
import { NOTHING_MORE } from "../form/form.ts";
import { insertRegistration } from "../insert-registration.ts";
import type { GivenAnswer } from "../keep-answers.ts";
import { writeTo } from "../letters.ts";
import { hasFreeSeat } from "../promote.ts";
import { invitingEvent, registrationsOf, type InvitingEvent } from "../queries.ts";
import { isLive } from "../rules.ts";
import { inChunks } from "./in-chunks.ts";
import { placeByHand, type PlaceByHand, type SeatsByHand } from "./place-by-hand.ts";
import type { ReadPerson } from "./read-people.ts";

export interface HandDecision extends Decision, SeatsByHand {
  readonly reason: string | null;
  /** What their letters speak. */
  readonly language: Language;
  /** False: they get no letter. Left out: they do. */
  readonly areTold?: boolean;
}

/** Somebody to add: read from a list, or typed in with what they have answered. */
export interface HandWritten extends ReadPerson {
  readonly answers?: readonly GivenAnswer[];
}

/** What came of one who was added: what they are now, «known» for one who was registered already, or why not. */
export interface Added {
  readonly line: number;
  readonly email: string;
  readonly got: PlaceByHand | "known";
}

/**
 * Registers people whom an organiser has written down, by the rules for those who register now, but also before and
 * after the time for it, and where registration is by mail: each with letter, link and log, in the order written. Never
 * over the limit without an override, which is stored, nor past the line without that or a reason. A known address gets
 * neither a second registration nor a letter.
 *
 * @throws Refusal "no-such-event" also for a kind of seat that its own form does not offer; "event-cancelled"
 */
export function addByHand(
  app: App,
  eventId: string,
  people: readonly HandWritten[],
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
      for (const person of chunk) {
        const got = await addOne(trx, app, event, person, decision);
        added.push({ line: person.line, email: person.email, got });
      }
      return added;
    }),
  );
}

async function addOne(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  { name, email, organisation, answers = [] }: HandWritten,
  decision: HandDecision,
): Promise<Added["got"]> {
  const { accountId, kind, language, reason, override = null, areTold = true } = decision;
  const earlier = await registrationsOf(trx, event.id, email);
  if (earlier.some((one) => isLive(one.status))) return "known";
  const seats = await lockSeats(trx, event.id, kind);
  const status = placeByHand(event, seats, decision);
  if (status === "event-full" || status === "line-skipped-without-reason") return status;

  const goesBefore = status === "confirmed" && (!hasFreeSeat(seats) || seats.waiting > 0);
  const registration = await insertRegistration(trx, app, event, {
    ...NOTHING_MORE,
    ...{ name, email, organisation, answers },
    kind,
    status,
    language,
    submissionKey: null,
    arrivedAt: app.now(),
    waitingSeq: status === "waitlisted" ? await joinLine(trx, event.id, kind) : null,
    registeredById: null,
    spentOn: undefined,
    reason,
    override: goesBefore && override !== null ? { accountId, reason: override } : null,
  });
  if (!registration) throw new Error("The seats are locked, and yet somebody registered");
  if (status === "confirmed") await holdSeat(trx, event.id, kind);
  await noteActivity(trx, app, "registered", { accountId }, registration, { by: "organiser" });
  if (!areTold) return status;
  await writeTo(trx, app, event, registration, {
    letter: `registration-${status}`,
    invitation: status === "confirmed" ? "REQUEST" : null,
    placeInLine: status === "waitlisted" ? (await lockSeats(trx, event.id, kind)).waiting : null,
    by: "organiser",
    colleague: event.organiser_acronym ?? event.organiser_name,
    reason,
  });
  return status;
}
