import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import type { Language } from "#app/language/language.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { forgetNeeds } from "./keep-answers.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { newInvitation, stampAfter, writeTo } from "./letters.ts";
import { invitingEvent, registrationById, registrationsOf, type InvitingEvent } from "./queries.ts";
import { hasStarted, holdsEntry, isLive } from "./rules.ts";
import { toldNow } from "./announcements/told.ts";

/** Who is to have the seat. */
export interface Colleague {
  readonly name: string;
  /** Normalised: see `addressOf`. */
  readonly email: string;
}

/**
 * Gives a person's seat to a colleague, also after the deadline: a new registration with a new calendar entry for
 * the colleague, the end of the old one and of its links. The counter stands still. Chosen sessions and days follow;
 * diet, answers and consents do not.
 *
 * Where the colleague is registered already nothing changes, and only a letter to the holder says why.
 *
 * @param language of the page: the colleague's letters speak it
 * @throws Refusal "no-such-registration", "not-held" for one who has no seat, "event-started"
 */
export async function handOver(
  app: App,
  registrationId: string,
  colleague: Colleague,
  language: Language,
): Promise<{ readonly isHandedOver: boolean }> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const holder = await registrationById(trx, registrationId);
    if (holder?.status !== "confirmed") throw new Refusal("not-held");
    const event = await invitingEvent(trx, holder.event_id);
    if (event.status !== "published") throw new Refusal("event-cancelled");
    if (hasStarted(event, app.now())) throw new Refusal("event-started");

    const theirs = await registrationsOf(trx, event.id, colleague.email);
    const isKnown = theirs.some((one) => isLive(one.status));
    if (isKnown || !(await isWithinLetterRate(trx, app, colleague.email))) {
      await refuse(trx, app, event, holder, colleague);
      return { isHandedOver: false };
    }
    const old = await letGo(trx, app, holder);
    const taken = await takeOver(trx, app, event, holder, colleague, language);
    await tellBoth(trx, app, event, { old, hadEntry: holdsEntry(holder) }, taken);
    return { isHandedOver: true };
  });
}

async function refuse(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  holder: RegistrationRow,
  colleague: Colleague,
): Promise<void> {
  await noteActivity(trx, app, "hand-over-refused", "visitor", holder);
  if (!(await isWithinLetterRate(trx, app, holder.email))) return;
  await writeTo(trx, app, event, holder, {
    letter: "registration-not-handed-over",
    occasion: app.newId(),
    invitation: null,
    placeInLine: null,
    colleague: colleague.name,
  });
}

async function letGo(trx: Trx, app: App, holder: RegistrationRow): Promise<RegistrationRow> {
  await trx.deleteFrom("link").where("registration_id", "=", holder.id).execute();
  await forgetNeeds(trx, holder.id);
  return trx
    .updateTable("registration")
    .set({
      status: "cancelled",
      cancel_cause: "person",
      ended_as: "handed-over",
      override_actor: null,
      override_reason: null,
      ended_from: null,
      status_at: stampAfter(holder.status_at, app.now()),
      ...(holdsEntry(holder) && { calendar_sequence: sql<number>`calendar_sequence + 1` }),
    })
    .where("id", "=", holder.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function takeOver(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  holder: RegistrationRow,
  { name, email }: Colleague,
  language: Language,
): Promise<RegistrationRow> {
  const now = app.now();
  const taken = await trx
    .insertInto("registration")
    .values({
      ...holder,
      ...newInvitation(app, event),
      id: app.newId(),
      status: "confirmed",
      ended_from: null,
      ended_waiting_seq: null,
      name,
      email,
      language,
      submission_key: app.newId(),
      arrived_at: now,
      status_at: now,
      status_reason: null,
      registered_by_id: null,
      handed_from_id: holder.id,
      told: toldNow(event, holder.kind),
      first_told: toldNow(event, holder.kind),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("registration_part")
    .set({ registration_id: taken.id })
    .where("registration_id", "=", holder.id)
    .execute();
  return taken;
}

async function tellBoth(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  { old, hadEntry }: { readonly old: RegistrationRow; readonly hadEntry: boolean },
  taken: RegistrationRow,
): Promise<void> {
  await noteActivity(trx, app, "handed-over", "visitor", old);
  await noteActivity(trx, app, "taken-over", "visitor", taken);
  await writeTo(trx, app, event, old, {
    letter: "registration-handed-over",
    invitation: hadEntry ? "CANCEL" : null,
    placeInLine: null,
    colleague: taken.name,
  });
  await writeTo(trx, app, event, taken, {
    letter: "registration-taken-over",
    invitation: "REQUEST",
    placeInLine: null,
    colleague: old.name,
  });
}
