import type { App } from "#app/app.ts";
import { PRIORITY } from "#app/mail/outbox.ts";
import type { AnnouncementRow, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import { writeTo } from "../letters.ts";
import { placeInLine, type InvitingEvent } from "../queries.ts";
import { takeMovedChoices } from "./moved-choices.ts";
import { revised, revisionOf } from "./revision.ts";
import { changeSince, toldNow } from "./told.ts";

/**
 * Tells one who last heard that an event is off that it is on, and what they are there: the entry that was taken out of
 * a calendar comes back as the same, one revision higher. Under the lock of the event's seats.
 */
export async function tellOfRestoration(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  announcement: AnnouncementRow,
  before: RegistrationRow,
): Promise<void> {
  const movedChoices = await takeMovedChoices(trx, event, before.id);
  const change = await changeSince(trx, event, before);
  const revision = before.status === "confirmed" && change.isDated ? revisionOf(change) : null;
  const registration = await trx
    .updateTable("registration")
    .set({
      told: toldNow(event, before.kind),
      ended_from: null,
      ...(revision && revised(app, event, before, revision)),
    })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, "restored", { accountId: announcement.actor }, registration, {
    cause: "event",
  });
  await writeTo(trx, app, event, registration, {
    letter: "event-restored",
    occasion: announcement.id,
    invitation: revision && revision.method,
    placeInLine: await placeInLine(trx, registration),
    by: "organiser",
    offerUntil: registration.offer_expires_at,
    before: change.before,
    told: before.told,
    movedChoices,
    priority: PRIORITY.mass,
  });
}
