import type { App } from "#app/app.ts";
import { lockAllSeats } from "#app/events/seats.ts";
import { enqueueMany } from "#app/mail/outbox.ts";
import type { RegistrationRow, ReminderRoundRow, Trx } from "#db/schema.ts";
import { invitingEvent } from "../queries.ts";
import { dueReminders, isStillDue, type DueReminder } from "./due.ts";
import { remindersTo } from "./letters.ts";
import { anchorFor, lockRound, noteRound } from "./rounds.ts";

/** As many as one transaction sees to: nobody who cancels meanwhile waits long for the lock. */
const PEOPLE_A_CHUNK = 100;

/**
 * Puts the reminders that are due into the outbox: the next people of each, in one transaction and a fixed number of
 * queries. What is interrupted goes on where it was; whoever works at the same time takes the people after; nobody
 * gets two.
 *
 * @param people how many at a time
 * @returns whether any is left to be written to
 */
export async function writeReminders(app: App, people = PEOPLE_A_CHUNK): Promise<boolean> {
  let isMore = false;
  const faults: unknown[] = [];
  for (const due of await dueReminders(app)) {
    try {
      isMore = (await writeToNext(app, due, people)) || isMore;
    } catch (error) {
      // The others must not wait for it.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Not all could be reminded");
  return isMore;
}

function writeToNext(app: App, due: DueReminder, people: number): Promise<boolean> {
  return app.db.transaction().execute(async (trx) => {
    const round = await lockRound(trx, app, due);
    if (round.done_at !== null) return false;
    // Nobody cancels or is moved meanwhile.
    await lockAllSeats(trx, due.eventId);
    if (!(await isStillDue(app, trx, due))) return false;

    const anchor_at = await anchorFor(trx, round);
    const next = await remindedAfter(trx, round, people);
    const event = await invitingEvent(trx, due.eventId);
    const letters = await remindersTo(trx, app, event, { ...due, anchorAt: anchor_at }, next);
    const isMore = next.length === people;
    await noteRound(trx, round, {
      anchor_at,
      reached_id: next.at(-1)?.id ?? round.reached_id,
      people: round.people + (await enqueueMany(trx, app, letters)),
      done_at: isMore ? null : app.now(),
    });
    return isMore;
  });
}

/**
 * The next who have a seat, and had it when the reminder's time came, by rising id. Whoever was told of a new time or
 * place since then has been reminded by that letter. Of the stream only those who watch it; nobody who has been
 * forgotten.
 */
function remindedAfter(trx: Trx, round: ReminderRoundRow, people: number): Promise<RegistrationRow[]> {
  return trx
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", round.event_id)
    .where("id", ">", round.reached_id ?? "")
    .where("status", "=", "confirmed")
    .where("status_at", "<=", round.due_at)
    .where("name", "<>", "")
    .$if(round.kind === "stream", (query) => query.where("kind", "=", "stream"))
    .orderBy("id")
    .limit(people)
    .execute();
}
