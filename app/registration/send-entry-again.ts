import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import { lockSeats } from "#app/events/seats.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Instant, RegistrationRow } from "#db/schema.ts";
import { noteActivity } from "./activity.ts";
import { pendingAnnouncement } from "./announcements/announcements.ts";
import { changeSince, toldNow } from "./announcements/told.ts";
import { stampAfter, writeTo } from "./letters.ts";
import { invitingEvent, registrationById } from "./queries.ts";

/** What a calendar can be told again: nothing where it was told nothing, or it is too late. */
export function entryToSend(
  registration: Pick<RegistrationRow, "status" | "calendar_uid" | "name">,
  event: EventRow,
  now: Instant,
): "REQUEST" | "CANCEL" | null {
  if (registration.calendar_uid === null || registration.name === "" || isHeld(event, now)) return null;
  if (registration.status !== "confirmed") return "CANCEL";
  return event.status === "published" && event.time_kind !== "unknown" ? "REQUEST" : null;
}

/**
 * Sends a person's calendar its entry once more, as things are now: the same entry, one revision higher, so that
 * calendars take it. Where one no longer has a seat, that the entry is to go. Six letters an hour, and then none.
 *
 * @returns whether a letter was written: none where there is nothing to send, or a change is about to be told anyhow
 * @throws Refusal "too-many-letters"
 */
export async function sendEntryAgain(app: App, registrationId: string): Promise<boolean> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) return false;
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const before = (await registrationById(trx, registrationId))!;
    const event = await invitingEvent(trx, before.event_id);
    const method = entryToSend(before, event, app.now());
    if (method === null || (await pendingAnnouncement(trx, event.id))) return false;
    if (!(await isWithinLetterRate(trx, app, before.email))) throw new Refusal("too-many-letters");

    const change = await changeSince(trx, event, before);
    const registration = await trx
      .updateTable("registration")
      .set({
        calendar_sequence: sql<number>`calendar_sequence + 1`,
        status_at: stampAfter(before.status_at, app.now()),
        ...(method === "REQUEST" && { told: toldNow(event, before.kind) }),
      })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteActivity(trx, app, "entry-sent-again", "visitor", registration);
    await writeTo(trx, app, event, registration, {
      letter: "calendar-entry",
      invitation: method,
      placeInLine: null,
      before: change.before,
    });
    return true;
  });
}
