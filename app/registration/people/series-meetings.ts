import { sql } from "kysely";
import type { Db, EventRow } from "#db/schema.ts";

const MOST_MEETINGS = 4;

/** An earlier meeting of a series, with how many had a seat and how many came, where anybody has counted. */
export interface EarlierMeeting extends Pick<EventRow, "id" | "title" | "zone" | "starts_on"> {
  readonly registered: number;
  /** Null: nobody has counted. */
  readonly attended: number | null;
}

/** The meetings of an event's series that were held before it, the latest first; in two queries. */
export async function earlierMeetings(
  db: Db,
  event: Pick<EventRow, "id" | "series_id" | "organisation_id" | "starts_on">,
): Promise<EarlierMeeting[]> {
  if (event.series_id === null || event.starts_on === null) return [];
  const meetings = await db
    .selectFrom("event")
    .select(["id", "title", "zone", "starts_on"])
    .where("series_id", "=", event.series_id)
    .where("organisation_id", "=", event.organisation_id)
    .where("status", "=", "published")
    .where("starts_on", "<", event.starts_on)
    .where("id", "<>", event.id)
    .select((eb) =>
      eb
        .selectFrom("seats")
        .select(sql<number>`cast(coalesce(sum(taken), 0) as integer)`.as("taken"))
        .whereRef("seats.event_id", "=", "event.id")
        .as("taken"),
    )
    .orderBy("starts_on", "desc")
    .limit(MOST_MEETINGS)
    .execute();
  if (meetings.length === 0) return [];
  const counted = await db
    .selectFrom("headcount")
    .select(["event_id", "kind", "people"])
    .where(
      "event_id",
      "in",
      meetings.map((one) => one.id),
    )
    .where("session_id", "is", null)
    .where("talk_id", "is", null)
    .where("people", "is not", null)
    .execute();
  const of = (id: string, kind: "registered" | "attended") =>
    counted.find((one) => one.event_id === id && one.kind === kind)?.people ?? null;
  return meetings.map(({ taken, ...meeting }) => ({
    ...meeting,
    registered: Math.max(taken ?? 0, of(meeting.id, "registered") ?? 0),
    attended: of(meeting.id, "attended"),
  }));
}

/** How many in a hundred of those with a seat stayed away, over the meetings at which somebody counted. */
export function staysAway(meetings: readonly EarlierMeeting[]): number | null {
  const counted = meetings.filter(
    ({ registered, attended }) => attended !== null && registered > 0 && attended <= registered,
  );
  const registered = counted.reduce((sum, one) => sum + one.registered, 0);
  if (registered === 0) return null;
  const attended = counted.reduce((sum, one) => sum + one.attended!, 0);
  return Math.round((1 - attended / registered) * 100);
}

/** How many more than there are seats can be let in, if as many stay away as before. */
export function seatsOver(capacity: number, percentAway: number): number {
  return percentAway >= 100 ? 0 : Math.floor(capacity / (1 - percentAway / 100)) - capacity;
}
