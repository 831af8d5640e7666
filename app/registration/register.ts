import type { App } from "#app/app.ts";
import { joinLine, takeSeat } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, Instant, SeatKind } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { answerKnown, answerTwin } from "./answer-known.ts";
import type { RegistrationWish } from "./form.ts";
import { insertRegistration } from "./insert-registration.ts";
import { writeTo } from "./letters.ts";
import { eventAndKinds, invitingEvent, registrationsOf } from "./queries.ts";
import { isLive, placeFor, refuseWithoutForm, toldOf, type Place } from "./rules.ts";

export interface Registered {
  /** What the page may say: to a known address what a new one would be told (rules.md §3). */
  readonly status: Place;
  readonly registrationId: string;
  /** The address was registered before this form came. Not for the page. */
  readonly isKnown: boolean;
}

/**
 * Gives a visitor a seat, a place in the line, or the promise of an answer, with the letter that says so.
 *
 * Idempotent: the same form again gets the same answer, no seat and no letter. A known address is answered as a new
 * one, and told by letter that it is registered already.
 *
 * @param arrivedAt when the request came, read before anything waited: judged against the deadline
 * @throws Refusal as `placeFor`
 */
export async function register(
  app: App,
  slug: string,
  wish: RegistrationWish,
  arrivedAt: Instant,
): Promise<Registered> {
  const kind = await kindFor(app.db, slug, wish.kind);
  return app.db.transaction().execute(async (trx) => {
    const seats = await takeSeat(trx, slug, kind);
    const event = await invitingEvent(trx, seats.event_id);
    const earlier = await registrationsOf(trx, event.id, wish.email);

    const sent = earlier.find((one) => one.submission_key === wish.submissionKey);
    const status = sent && isLive(sent.status) ? toldOf(sent.status) : placeFor(event, seats, arrivedAt);
    const known = earlier.find((one) => isLive(one.status));
    if (known) return answerKnown(trx, app, event, seats, known, { wish, status });

    const waitingSeq = status === "waitlisted" ? await joinLine(trx, event.id, kind) : null;
    const registration = await insertRegistration(trx, app, event, {
      ...wish,
      kind,
      status,
      arrivedAt,
      waitingSeq,
      spentOn: sent,
    });
    if (!registration) return answerTwin(trx, app, event, seats, { wish, status });

    await noteActivity(trx, app, "registered", "visitor", registration);
    await writeTo(trx, app, event, registration, {
      letter: `registration-${status}`,
      invitation: status === "confirmed" ? "REQUEST" : null,
      placeInLine: status === "waitlisted" ? seats.waiting + 1 : null,
    });
    return { status, registrationId: registration.id, isKnown: false };
  });
}

/**
 * The kind of seat to take: what was asked for, or the event's first.
 *
 * @throws Refusal where there is none, with the reason why not
 */
async function kindFor(db: Db, slug: string, asked: SeatKind | null): Promise<SeatKind> {
  const found = await eventAndKinds(db, slug);
  if (!found) throw new Refusal("no-such-event", { slug });
  refuseWithoutForm(found.event);
  const kind = asked ?? found.kinds[0];
  if (kind === undefined || !found.kinds.includes(kind)) throw new Refusal("no-such-event", { slug });
  return kind;
}
