import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { noteActivity } from "#app/registration/activity.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { writeTo } from "#app/registration/letters.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { hasStarted } from "#app/registration/rules.ts";
import { Refusal } from "#app/refusal.ts";
import type { Trx } from "#db/schema.ts";
import { invitedBy } from "./invited-by.ts";
import type { CalendarReply } from "./read-calendar.ts";

/** What came of an answer: nothing, for one of nobody or an older one; noted; asked about by letter; or done at once. */
export type Applied = "unknown" | "stale" | "noted" | "asked" | "cancelled";

/**
 * Takes in what a calendar answered to an invitation of ours. The invitation's UID alone says whose it is, and
 * nothing else can be changed by it.
 *
 * A no gives the seat back after a click in a letter to the registered address; or at once where the organisation
 * has chosen so and the answer is from that address. An answer to an earlier invitation, or older than what we have,
 * counts for nothing; the same answer twice counts once.
 *
 * Source: calendar-and-mail.md §2; RFC 5546 §3.2.3, §2.1.5 (order by SEQUENCE, then DTSTAMP).
 */
export async function applyReply(app: App, reply: CalendarReply): Promise<Applied> {
  const { answer } = reply;
  const registration = await invitedBy(app.db, reply.uid);
  if (!registration || answer === null) return "unknown";
  if (reply.sequence < registration.calendar_sequence) return "stale";

  const applied = await app.db.transaction().execute(async (trx): Promise<Applied> => {
    if (!(await keepIfNewer(trx, app, registration.id, reply, answer))) return "stale";
    await noteActivity(trx, app, `calendar-${answer}`, "visitor", registration);
    if (answer !== "declined" || registration.status !== "confirmed") return "noted";
    const event = await invitingEvent(trx, registration.event_id);
    if (event.status !== "published" || hasStarted(event, app.now())) return "noted";
    if (event.declines_at_once === 1 && reply.attendee === registration.email) return "cancelled";
    if (!(await isWithinLetterRate(trx, app, registration.email))) return "noted";
    await writeTo(trx, app, event, registration, {
      letter: "calendar-declined",
      occasion: `${reply.sequence}/${reply.stampedAt}`,
      invitation: null,
      placeInLine: null,
    });
    return "asked";
  });
  if (applied === "cancelled") await cancelUnlessStarted(app, registration.id);
  return applied;
}

/** Whether the answer is a later one than what was kept. */
async function keepIfNewer(
  trx: Trx,
  app: App,
  registrationId: string,
  reply: CalendarReply,
  answer: NonNullable<CalendarReply["answer"]>,
): Promise<boolean> {
  const { sequence, stampedAt: stamped_at } = reply;
  const row = { answer, sequence, stamped_at, received_at: app.now() };
  const kept = await trx
    .insertInto("calendar_reply")
    .values({ registration_id: registrationId, ...row })
    .onConflict((conflict) =>
      conflict
        .column("registration_id")
        .doUpdateSet(row)
        .where(
          sql<boolean>`calendar_reply.sequence < ${sequence} or (calendar_reply.sequence = ${sequence} and calendar_reply.stamped_at < ${stamped_at})`,
        ),
    )
    .returning("registration_id")
    .executeTakeFirst();
  return kept !== undefined;
}

async function cancelUnlessStarted(app: App, registrationId: string): Promise<void> {
  await cancelRegistration(app, registrationId).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}
