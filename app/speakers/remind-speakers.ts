import type { App } from "#app/app.ts";
import { addDays, daysBetween, dateOf, plus, wallOf } from "#app/time.ts";
import { lacking, remind } from "./nudge.ts";
import { speakersOf } from "./speakers-of.ts";

/** Days before the event; the later one first, for a house that was asleep on the other. */
const DAYS_BEFORE = [2, 7] as const;
/** Outside these hours nobody is written to. */
const DAY = { from: "08:00", to: "20:00" };
/** One who was asked yesterday is not reminded today. */
const REST_DAYS = 1;

/** Reminds those of whom something is missing seven and two days before their event, by day; never on it or after. */
export async function remindSpeakers(app: App): Promise<void> {
  const now = app.now();
  // Whatever the zone, no event of the next seven days is further off.
  const last = addDays(dateOf(now, "UTC"), DAYS_BEFORE[1] + 1);
  const events = await app.db
    .selectFrom("event")
    .select(["id", "zone", "starts_on"])
    .where("status", "=", "published")
    .where("starts_on", ">", addDays(dateOf(now, "UTC"), -1))
    .where("starts_on", "<=", last)
    .where("id", "in", (eb) => eb.selectFrom("speaker_invitation").select("event_id"))
    .execute();
  for (const { id, zone, starts_on } of events) {
    const { date, time } = wallOf(now, zone);
    const left = daysBetween(date, starts_on!);
    const days = DAYS_BEFORE.find((one) => left <= one);
    if (left < 1 || days === undefined || time < DAY.from || time >= DAY.to) continue;
    const rested = plus(now, { days: -REST_DAYS });
    const speakers = lacking(await speakersOf(app.db, id)).filter((one) =>
      one.invitations.every((invitation) => invitation.asked_at <= rested),
    );
    if (speakers.length === 0) continue;
    await app.db.transaction().execute((trx) => remind(trx, app, id, speakers, `days/${days}`));
  }
}
