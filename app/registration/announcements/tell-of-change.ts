import type { App } from "#app/app.ts";
import { PRIORITY } from "#app/mail/outbox.ts";
import type { AnnouncementRow, RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import { writeTo } from "../letters.ts";
import { takeMovedChoices } from "./moved-choices.ts";
import { placeInLine, type InvitingEvent } from "../queries.ts";
import { revised, revisionOf } from "./revision.ts";
import { changeSince, toldNow } from "./told.ts";

/**
 * Tells one person of a new time or place, of the event or of a session they have chosen, and revises the entry of one
 * who has a seat; nothing at all where this person was told no otherwise. Under the lock of the event's seats.
 */
export async function tellOfChange(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  announcement: AnnouncementRow,
  before: RegistrationRow,
): Promise<void> {
  const told = toldNow(event, before.kind);
  const movedChoices = await takeMovedChoices(trx, event, before.id);
  if (told === before.told && movedChoices.length === 0) return;

  const change = await changeSince(trx, event, before);
  const revision = before.status === "confirmed" ? revisionOf(change) : null;
  const registration = await trx
    .updateTable("registration")
    .set({ told, ...(revision && revised(app, event, before, revision)) })
    .where("id", "=", before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteActivity(trx, app, "told-of-change", { accountId: announcement.actor }, registration);
  await writeTo(trx, app, event, registration, {
    letter: "event-changed",
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
