import { sql, type RawBuilder } from "kysely";
import { addDays, dateOf, plus } from "#app/time.ts";
import { retentionDays } from "#db/retention.ts";
import type { Db, Instant } from "#db/schema.ts";

interface Rule {
  readonly says: string;
  readonly where: RawBuilder<{ place: string }>;
}

/** An offer that has ended is taken back by a job: so long it may take. */
const LATE_OFFER_MINUTES = 5;
/** From here on a free seat is given by hand. Source: rules.md §2. */
const BY_HAND_HOURS = 18;

/** What must hold of seats and registrations (trust.md §1), each as the query for the places where it does not. */
function rulesAt(now: Instant): Record<string, Rule> {
  const lettersSince = addDays(dateOf(now, "Europe/Oslo"), -retentionDays.letter);
  const offersSince = plus(now, { minutes: -LATE_OFFER_MINUTES });
  const byHand = plus(now, { hours: BY_HAND_HOURS });
  return {
    R1: {
      says: "a counter differs from the registrations that hold a seat, or more are taken than there are",
      where: sql`
        select seats.event_id as place from seats
        where seats.taken <> (
            select count(*) from registration r
            where r.event_id = seats.event_id and r.kind = seats.kind and r.status in ('confirmed', 'offered'))
          or seats.waiting <> (
            select count(*) from registration r
            where r.event_id = seats.event_id and r.kind = seats.kind and r.status = 'waitlisted')
          or (seats.capacity is not null and seats.capacity < seats.taken - (
            select count(*) from registration r
            where r.event_id = seats.event_id and r.kind = seats.kind and r.status in ('confirmed', 'offered')
              and r.override_actor is not null and r.override_reason is not null))
        union
        select part.event_id as place from part
        where part.taken <> (
            select count(*) from registration_part rp join registration r on r.id = rp.registration_id
            where rp.part_id = part.id and r.status in ('confirmed', 'offered'))
          or (part.capacity is not null and part.capacity < part.taken - (
            select count(*) from registration_part rp join registration r on r.id = rp.registration_id
            where rp.part_id = part.id and r.status in ('confirmed', 'offered')
              and r.override_actor is not null and r.override_reason is not null))`,
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
      says: "two people have the same place in the line, one that was never given, or were put first without a reason",
      where: sql`
        select r.event_id as place from registration r
        join seats on seats.event_id = r.event_id and seats.kind = r.kind
        where r.status = 'waitlisted'
        group by r.event_id, r.kind
        having count(distinct r.waiting_seq) <> count(*) or max(r.waiting_seq) >= max(seats.next_waiting_seq)
        union
        select event_id as place from registration
        where status = 'waitlisted' and waiting_priority <> 0 and status_reason is null and name <> ''`,
    },
    R5: {
      says: "a form was judged by an instant later than its own registration",
      where: sql`
        select r.event_id as place from registration r
        join activity on activity.registration_id = r.id and activity.verb = 'registered'
        where r.arrived_at > activity.at`,
    },
    R6: {
      says: "an offer has no end, or one that is over still holds a seat",
      where: sql`
        select event_id as place from registration
        where (status = 'offered') <> (offer_expires_at is not null)
          or (status = 'offered' and offer_expires_at < ${offersSince})`,
    },
    R7: {
      says: "something happened to a registration that nobody noted, or that no letter told of",
      where: sql`
        select r.event_id as place from registration r join event on event.id = r.event_id
        where r.name <> '' and (
          not exists (select 1 from activity where activity.registration_id = r.id)
          or (coalesce(event.ends_on, substr(event.changed_at, 1, 10)) >= ${lettersSince}
            and not exists (select 1 from outbox where outbox.registration_id = r.id)))`,
    },
    R8: {
      says: "a seat is free beside one who waits for it",
      where: sql`
        select seats.event_id as place from seats join event on event.id = seats.event_id
        where seats.waiting > 0 and (seats.capacity is null or seats.taken < seats.capacity)
          and event.status = 'published' and event.is_held = 0
          and (event.starts_on is null
            or event.starts_at > ${byHand}
            or (event.starts_at is null and event.starts_on > ${byHand.slice(0, 10)}))
          and (event.allocation = 'first-come' or not exists (
            select 1 from registration r
            where r.event_id = seats.event_id and r.kind = seats.kind and r.status = 'received'))`,
    },
  };
}

export interface Breach {
  readonly rule: string;
  readonly says: string;
  /** The ids of the events. */
  readonly places: readonly string[];
}

/** Where the rules of seats do not hold; empty when all is well. */
export async function breaches(db: Db, now: Instant): Promise<Breach[]> {
  const found: Breach[] = [];
  for (const [rule, { says, where }] of Object.entries(rulesAt(now))) {
    const { rows } = await where.execute(db);
    if (rows.length > 0) found.push({ rule, says, places: [...new Set(rows.map((row) => row.place))] });
  }
  return found;
}
