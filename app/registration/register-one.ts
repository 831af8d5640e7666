import type { App } from "#app/app.ts";
import { joinLine, takeSeat } from "#app/events/seats.ts";
import type { Instant, SeatKind, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { answerKnown, answerTwin } from "./answer-known.ts";
import { refuseUnknownParts, takeParts } from "./choices.ts";
import type { RegistrationWish } from "./form/form.ts";
import { insertRegistration } from "./insert-registration.ts";
import { writeTo } from "./letters.ts";
import { invitingEvent, registrationsOf } from "./queries.ts";
import { isLive, placeFor, toldOf, type Place } from "./rules.ts";

export interface Registered {
  /** What the page may say: to a known address what a new one would be told (rules.md §3). */
  readonly status: Place;
  readonly registrationId: string;
  /** The address was registered before this form came. Not for the page. */
  readonly isKnown: boolean;
}

export interface Asked {
  readonly slug: string;
  readonly kind: SeatKind;
  readonly wish: RegistrationWish;
  readonly arrivedAt: Instant;
  /** The colleague who filled in the form: their registration. */
  readonly registeredBy: { readonly registrationId: string; readonly name: string } | null;
}

/**
 * Registers one person, with the letter that says so. Begins with the write that locks the seats.
 *
 * @throws Refusal as `placeFor`, "part-full", "no-such-part"
 */
export async function registerOne(trx: Trx, app: App, asked: Asked): Promise<Registered> {
  const { slug, kind, wish, arrivedAt, registeredBy } = asked;
  const seats = await takeSeat(trx, slug, kind);
  const event = await invitingEvent(trx, seats.event_id);
  const earlier = await registrationsOf(trx, event.id, wish.email);

  const sent = earlier.find((one) => one.submission_key === wish.submissionKey);
  const status = sent && isLive(sent.status) ? toldOf(sent.status) : placeFor(event, seats, arrivedAt);
  const known = earlier.find((one) => isLive(one.status));
  const tookParts = status === "confirmed" && !(sent && isLive(sent.status)) ? wish.parts : [];
  // Before the address is answered: what is full is said to a known one as to a new one.
  await takeParts(trx, event, tookParts);
  if (tookParts.length === 0) await refuseUnknownParts(trx, event, wish.parts);
  if (known) return answerKnown(trx, app, event, seats, known, { wish, status, tookParts });

  const waitingSeq = status === "waitlisted" ? await joinLine(trx, event.id, kind) : null;
  const registration = await insertRegistration(trx, app, event, {
    ...wish,
    kind,
    status,
    arrivedAt,
    waitingSeq,
    registeredById: registeredBy?.registrationId ?? null,
    spentOn: sent,
  });
  if (!registration) return answerTwin(trx, app, event, seats, { wish, status, tookParts });

  await noteActivity(trx, app, "registered", "visitor", registration);
  await writeTo(trx, app, event, registration, {
    letter: `registration-${status}`,
    invitation: status === "confirmed" ? "REQUEST" : null,
    placeInLine: status === "waitlisted" ? seats.waiting + 1 : null,
    colleague: registeredBy?.name ?? null,
  });
  return { status, registrationId: registration.id, isKnown: false };
}
