import type { App } from "#app/app.ts";
import { freeParts } from "#app/events/parts.ts";
import { freeSeat, leaveLine } from "#app/events/seats.ts";
import { hasLetter } from "#app/mail/queries.ts";
import type { RegistrationRow, SeatsRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import type { RegistrationWish } from "./form/form.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { dedupeKeyOf, writeTo } from "./letters.ts";
import { placeInLine, registrationsOf, type InvitingEvent } from "./queries.ts";
import type { Registered } from "./register-one.ts";
import { isLive, type Place } from "./rules.ts";

interface Asked {
  readonly wish: RegistrationWish;
  /** What a new address would be told now. */
  readonly status: Place;
  /** The ids of the parts in which seats were taken for it. */
  readonly tookParts: readonly string[];
}

/**
 * Answers for an address that is registered already: what was taken for it is put back, and only the letter says so.
 * The same form again gets no letter, nor does an address that has had six within the hour.
 */
export async function answerKnown(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  seats: SeatsRow,
  known: RegistrationRow,
  { wish, status, tookParts }: Asked,
): Promise<Registered> {
  if (seats.last_took) await freeSeat(trx, event.id, seats.kind);
  await freeParts(trx, tookParts);
  if (known.submission_key !== wish.submissionKey) await tell(trx, app, event, known, wish.submissionKey);
  return { status, registrationId: known.id, isKnown: true };
}

/**
 * Answers one of two forms that came for the same address at the same moment, for different kinds of seat: they hold
 * different locks, so only the index on live addresses has kept them apart.
 */
export async function answerTwin(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  seats: SeatsRow,
  asked: Asked,
): Promise<Registered> {
  if (asked.status === "waitlisted") await leaveLine(trx, event.id, seats.kind);
  const twins = await registrationsOf(trx, event.id, asked.wish.email);
  const twin = twins.find((one) => isLive(one.status));
  if (!twin) throw new Error("Kept out by a registration that is gone");
  return answerKnown(trx, app, event, seats, twin, asked);
}

async function tell(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  known: RegistrationRow,
  submissionKey: string | null,
) {
  const occasion = submissionKey ?? app.newId();
  if (await hasLetter(trx, dedupeKeyOf("already-registered", known.id, occasion))) return;
  await noteActivity(trx, app, "asked-again", "visitor", known);
  if (!(await isWithinLetterRate(trx, app, known.email))) return;
  await writeTo(trx, app, event, known, {
    letter: "already-registered",
    occasion,
    invitation: null,
    placeInLine: await placeInLine(trx, known),
    offerUntil: known.offer_expires_at,
  });
}
