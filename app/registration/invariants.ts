import { sql, type RawBuilder } from "kysely";
import type { Db } from "#db/schema.ts";

/** What must hold of seats and registrations (trust.md §1), each as the query for the places where it does not. */
const broken: Record<string, { readonly says: string; readonly where: RawBuilder<{ place: string }> }> = {
  R1: {
    says: "a seat counter differs from the registrations that hold a seat, or more are taken than there are",
    where: sql`
      select seats.event_id as place from seats
      where seats.taken <> (
          select count(*) from registration r
          where r.event_id = seats.event_id and r.kind = seats.kind and r.status in ('confirmed', 'offered'))
        or seats.waiting <> (
          select count(*) from registration r
          where r.event_id = seats.event_id and r.kind = seats.kind and r.status = 'waitlisted')
        or (seats.capacity is not null and seats.taken > seats.capacity)`,
  },
  R2: {
    says: "one address has two live registrations at one event",
    where: sql`
      select event_id as place from registration
      where status in ('received', 'confirmed', 'waitlisted', 'offered')
      group by event_id, email having count(*) > 1`,
  },
  R3: {
    says: "one form was taken twice for one address",
    where: sql`
      select event_id as place from registration
      group by event_id, submission_key, email having count(*) > 1`,
  },
  R4: {
    says: "two people have the same place in the line, or one that was never given",
    where: sql`
      select r.event_id as place from registration r
      join seats on seats.event_id = r.event_id and seats.kind = r.kind
      where r.status = 'waitlisted'
      group by r.event_id, r.kind
      having count(distinct r.waiting_seq) <> count(*) or max(r.waiting_seq) >= max(seats.next_waiting_seq)`,
  },
};

export interface Breach {
  readonly rule: string;
  readonly says: string;
  /** The ids of the events. */
  readonly places: readonly string[];
}

/** Where the rules of seats do not hold; empty when all is well. */
export async function breaches(db: Db): Promise<Breach[]> {
  const found: Breach[] = [];
  for (const [rule, { says, where }] of Object.entries(broken)) {
    const { rows } = await where.execute(db);
    if (rows.length > 0) found.push({ rule, says, places: rows.map((row) => row.place) });
  }
  return found;
}
