import { sql } from "kysely";
import type { App } from "#app/app.ts";
import type { Instant, RegistrationRow, SeatKind, Trx } from "#db/schema.ts";
import { noteParts } from "./choices.ts";
import type { RegistrationWish } from "./form/form.ts";
import { keepAnswers, keepAssistance, keepConsent, keepDiet } from "./keep-answers.ts";
import { newInvitation } from "./letters.ts";
import type { InvitingEvent } from "./queries.ts";
import type { Place } from "./rules.ts";
import { toldNow } from "./announcements/told.ts";

interface Placed extends RegistrationWish {
  readonly kind: SeatKind;
  readonly status: Place;
  readonly arrivedAt: Instant;
  /** The number in the line, for one who waits. */
  readonly waitingSeq: number | null;
  /** The registration of the colleague who filled in the form. */
  readonly registeredById: string | null;
  /** What the same form led to before, and is over: one who cancelled goes back to it to register again. */
  readonly spentOn: RegistrationRow | undefined;
  /** What an organiser gave as the reason, where one did it. */
  readonly reason?: string | null;
  /** Who gave a seat that the limit or the line did not allow, and why. Null or left out: nobody did. */
  readonly override?: { readonly accountId: string; readonly reason: string } | null;
}

/**
 * A new registration, or undefined when the address has a live one already: the index decides, without an error,
 * since on PostgreSQL an error would end the transaction.
 */
export async function insertRegistration(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  placed: Placed,
): Promise<RegistrationRow | undefined> {
  if (placed.spentOn) await letGoOfKey(trx, placed.spentOn);
  const registration = await trx
    .insertInto("registration")
    .values({
      id: app.newId(),
      event_id: event.id,
      kind: placed.kind,
      status: placed.status,
      name: placed.name,
      email: placed.email,
      organisation: placed.organisation,
      language: placed.language,
      submission_key: placed.submissionKey ?? app.newId(),
      arrived_at: placed.arrivedAt,
      waiting_seq: placed.waitingSeq,
      waiting_priority: 0,
      status_at: app.now(),
      cancel_cause: null,
      calendar_uid: null,
      calendar_sequence: 0,
      organizer_name: null,
      organizer_email: null,
      offer_expires_at: null,
      ended_as: null,
      status_reason: placed.reason ?? null,
      override_actor: placed.override?.accountId ?? null,
      override_reason: placed.override?.reason ?? null,
      registered_by_id: placed.registeredById,
      handed_from_id: null,
      told: toldNow(event, placed.kind),
      first_told: toldNow(event, placed.kind),
      ...(placed.status === "confirmed" && newInvitation(app, event)),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!registration) return undefined;
  await noteParts(trx, registration.id, placed.parts);
  if (placed.answers.length > 0) await keepAnswers(trx, app, registration.id, placed.answers);
  if (placed.diet) await keepDiet(trx, registration.id, placed.diet);
  if (placed.assistance) await keepAssistance(trx, registration.id, placed.assistance);
  if (placed.wantsNewsletter) await keepConsent(trx, app, registration, true);
  return registration;
}

/** A key belongs to the newest registration of its form. */
async function letGoOfKey(trx: Trx, over: RegistrationRow): Promise<void> {
  await trx
    .updateTable("registration")
    .set({ submission_key: sql`submission_key || '/' || id` })
    .where("id", "=", over.id)
    .execute();
}
