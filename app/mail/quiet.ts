import { sql, type ExpressionBuilder } from "kysely";
import { addDays, instantNear, wallOf } from "#app/time.ts";
import type { Database, Db, Instant, OrganisationRow } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";
import { PRIORITY } from "./outbox.ts";

export type QuietHours = Pick<OrganisationRow, "quiet_from" | "quiet_until">;

/** Whose clocks say when it is night. */
const ZONE = "Europe/Oslo";
/** What goes to many and can wait until morning: no receipt, no offer, no change, no reminder of its own time. */
const WAITS = ["from-organiser", "aftermath", "series-letter"] satisfies LetterName[];

/** When an organisation's quiet hours end, where it is one of them now; else null. */
export function quietUntil({ quiet_from, quiet_until }: QuietHours, now: Instant): Instant | null {
  const { date, time } = wallOf(now, ZONE);
  const clock = time.slice(0, 5);
  const isOverNight = quiet_from > quiet_until;
  const isQuiet = isOverNight
    ? clock >= quiet_from || clock < quiet_until
    : clock >= quiet_from && clock < quiet_until;
  if (!isQuiet) return null;
  const day = clock < quiet_until ? date : addDays(date, 1);
  return instantNear(`${day}T${quiet_until}`, ZONE);
}

/** The organisations whose letters to many wait now, by their ids. */
export async function quietNow(db: Db, now: Instant): Promise<string[]> {
  const all = await db.selectFrom("organisation").select(["id", "quiet_from", "quiet_until"]).execute();
  return all.filter((one) => quietUntil(one, now) !== null).map(({ id }) => id);
}

/** Whether a letter in the outbox waits for the morning. @param organisations as `quietNow` */
export function waitsForMorning(eb: ExpressionBuilder<Database, "outbox">, organisations: readonly string[]) {
  const theirs = eb.selectFrom("event").select("event.id").where("organisation_id", "in", organisations);
  const theirSeries = eb
    .selectFrom("mass_letter")
    .innerJoin("series", "series.id", "mass_letter.series_id")
    .select("mass_letter.id")
    .where("series.organisation_id", "in", organisations);
  return eb.and([
    eb("outbox.priority", "=", PRIORITY.mass),
    eb("outbox.letter", "in", WAITS),
    eb.or([
      eb(sql<string>`coalesce(outbox.event_id, '')`, "in", theirs),
      eb(sql<string>`coalesce(outbox.mass_letter_id, '')`, "in", theirSeries),
    ]),
  ]);
}
