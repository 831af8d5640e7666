import type { Db, RegistrationRow } from "#db/schema.ts";
import type { AftermathFacts } from "#emails/facts.ts";

/** Whether somebody came, as far as anybody knows. */
export type Attendance = AftermathFacts["attendance"];
export const ATTENDANCES: readonly Attendance[] = ["came", "absent", "unknown"];

/** Of whose attendance something is known: of those in the room, and of those on the stream. */
export type Ticked = ReadonlySet<RegistrationRow["kind"]>;

type Reader = Pick<RegistrationRow, "kind" | "attended_at">;

/** Where nobody in the room was ticked, or nobody on the stream, nobody has looked: then nobody there was absent. */
export function attendanceOf({ kind, attended_at }: Reader, ticked: Ticked): Attendance {
  if (attended_at !== null) return "came";
  return ticked.has(kind) ? "absent" : "unknown";
}

/**
 * The next of those who are written to that all is out, by rising id: those who had a seat to the end (rules.md §4).
 * Never one who withdrew, was declined or still waits; nor one who has been forgotten. The first ones after null.
 */
export function readersAfter(
  db: Db,
  eventId: string,
  afterId: string | null,
  people: number,
): Promise<RegistrationRow[]> {
  return db
    .selectFrom("registration")
    .selectAll()
    .where("event_id", "=", eventId)
    .where("status", "=", "confirmed")
    .where("name", "<>", "")
    .where("id", ">", afterId ?? "")
    .orderBy("id")
    .limit(people)
    .execute();
}

/** Of which kinds of seat somebody has been ticked, also of those who have been forgotten since. */
export async function tickedKinds(db: Db, eventId: string): Promise<Ticked> {
  const rows = await db
    .selectFrom("registration")
    .select("kind")
    .distinct()
    .where("event_id", "=", eventId)
    .where("attended_at", "is not", null)
    .execute();
  return new Set(rows.map(({ kind }) => kind));
}

/** How many of the readers came, did not, or are not known about. Two queries, whatever their number. */
export async function countReaders(db: Db, eventId: string): Promise<Readonly<Record<Attendance, number>>> {
  const [ticked, rows] = await Promise.all([
    tickedKinds(db, eventId),
    db
      .selectFrom("registration")
      .select(["kind", "attended_at"])
      .where("event_id", "=", eventId)
      .where("status", "=", "confirmed")
      .where("name", "<>", "")
      .execute(),
  ]);
  const counts = { came: 0, absent: 0, unknown: 0 };
  for (const row of rows) counts[attendanceOf(row, ticked)] += 1;
  return counts;
}
