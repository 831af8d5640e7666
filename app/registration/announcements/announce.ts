import type { App } from "#app/app.ts";
import { emptySeats, lockAllSeats } from "#app/events/seats.ts";
import type { AnnouncementRow, RegistrationRow, Trx } from "#db/schema.ts";
import { dueAnnouncements, lockAnnouncement, noteReached } from "./announcements.ts";
import { callOffFor } from "./call-off-for.ts";
import { forgetToldChoices } from "./moved-choices.ts";
import { invitingEvent, liveAfter, type InvitingEvent } from "../queries.ts";
import { holdsSeat } from "../rules.ts";
import { tellOfChange } from "./tell-of-change.ts";
import { tellOfRestoration } from "./tell-of-restoration.ts";

/** As many as one transaction sees to: nobody who registers meanwhile waits long for the lock. */
const PEOPLE_A_CHUNK = 100;

/**
 * Works through announcements that are due: the next people of each, in one transaction with their letters. What is
 * interrupted goes on where it was; whoever works at the same time takes the people after.
 *
 * @param people how many at a time
 * @returns whether any is left to be told
 */
export async function announce(app: App, people = PEOPLE_A_CHUNK): Promise<boolean> {
  let isMore = false;
  const faults: unknown[] = [];
  for (const { id } of await dueAnnouncements(app.db, app.now())) {
    try {
      isMore = (await announceToNext(app, id, people)) || isMore;
    } catch (error) {
      // The others must not wait for it.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Not all could be told");
  return isMore;
}

function announceToNext(app: App, id: string, people: number): Promise<boolean> {
  return app.db.transaction().execute(async (trx) => {
    const announcement = await lockAnnouncement(trx, id);
    if (announcement.done_at !== null || announcement.undone_at !== null) return false;
    // Nobody registers, cancels or moves up meanwhile.
    await lockAllSeats(trx, announcement.event_id);
    const event = await invitingEvent(trx, announcement.event_id);
    const next = await liveAfter(trx, event.id, announcement.reached_id, people);

    if (event.status === "cancelled") await callOffForAll(trx, app, event, announcement, next);
    else for (const one of next) await tellHowThingsAre(trx, app, event, announcement, one);

    const isMore = next.length === people;
    // Those who have left since have nothing to hear of.
    if (!isMore) await forgetToldChoices(trx, event.id);
    await noteReached(trx, id, {
      reached_id: next.at(-1)?.id ?? announcement.reached_id,
      done_at: isMore ? null : app.now(),
    });
    return isMore;
  });
}

/** Whoever has heard that the event is off hears that it is on, with whatever else has changed meanwhile. */
function tellHowThingsAre(...told: Parameters<typeof tellOfChange>): Promise<void> {
  const before = told[4];
  return before.ended_from === null ? tellOfChange(...told) : tellOfRestoration(...told);
}

async function callOffForAll(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  announcement: AnnouncementRow,
  people: readonly RegistrationRow[],
): Promise<void> {
  for (const one of people) await callOffFor(trx, app, event, announcement, one);
  for (const kind of new Set(people.map((one) => one.kind))) {
    const here = people.filter((one) => one.kind === kind);
    const seated = here.filter((one) => holdsSeat(one.status)).length;
    const waiting = here.filter((one) => one.status === "waitlisted").length;
    await emptySeats(trx, event.id, kind, { seated, waiting });
  }
}
