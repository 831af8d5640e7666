import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import { slugOf } from "#app/slug.ts";
import type { Db, EventRow, SeatKind, Trx } from "#db/schema.ts";
import { contactColumns, placeColumns, registrationColumns, textColumns } from "./columns.ts";
import type { EventFacts, GivenRegistration } from "./event-facts.ts";
import { isSlugInUse } from "./slugs.ts";
import { timeColumns } from "./when.ts";

/**
 * A new event as a draft that nobody outside sees.
 *
 * @throws Refusal "slug-taken", "time-skipped", "time-ambiguous"
 */
export function draftEvent(app: App, facts: EventFacts): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return draftEventWithin(trx, app, facts);
  });
}

/** As `draftEvent`, within a transaction that has begun with a write. */
export async function draftEventWithin(trx: Trx, app: App, facts: EventFacts): Promise<EventRow> {
  const event = await insertEvent(app, trx, facts, facts.zone ?? "Europe/Oslo");
  await insertTexts(trx, event.id, "topic", facts.topics ?? []);
  await insertTexts(trx, event.id, "keyword", facts.keywords ?? []);
  await insertSeats(trx, event.id, facts.registration);
  await insertPartners(trx, event.id, facts.partners ?? []);
  return event;
}

async function insertEvent(app: App, db: Db, facts: EventFacts, zone: string): Promise<EventRow> {
  const id = app.newId();
  const slug = facts.slug ?? slugOf(facts.title);
  if (await isSlugInUse(db, slug)) throw new Refusal("slug-taken", { slug });
  const now = app.now();
  const event = await db
    .insertInto("event")
    .values({
      id,
      slug,
      status: "draft",
      organisation_id: facts.organisationId,
      series_id: facts.seriesId ?? null,
      offer_id: facts.offerId ?? null,
      type: facts.type,
      is_unlisted: facts.isUnlisted ? 1 : 0,
      is_demonstration: facts.isDemonstration ? 1 : 0,
      ...textColumns(facts),
      ...contactColumns(facts),
      zone,
      ...timeColumns(facts.when, zone),
      doors_text: facts.doorsText ?? null,
      is_held: facts.isHeld ? 1 : 0,
      previous_starts_at: null,
      previous_ends_at: null,
      previous_starts_on: null,
      previous_ends_on: null,
      previous_place: null,
      ...placeColumns(facts),
      ...registrationColumns(facts, zone),
      calendar_uid: `event-${id}@samling`,
      calendar_sequence: 0,
      version: 1,
      created_at: now,
      published_at: null,
      changed_at: now,
      confirmed_at: null,
      cancelled_at: null,
      cancel_reason: null,
      withdrawn_at: null,
    })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!event) throw new Refusal("slug-taken", { slug });
  return event;
}

/** Puts topics or keywords on an event that has none of the kind, in the order given. */
export async function insertTexts(
  db: Db,
  eventId: string,
  kind: "topic" | "keyword",
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.map((text, position) => ({ event_id: eventId, kind, position, text }));
  await db.insertInto("event_topic").values(rows).execute();
}

/** Puts partners on an event that has none, in the order given. */
export async function insertPartners(
  db: Db,
  eventId: string,
  partners: NonNullable<EventFacts["partners"]>,
): Promise<void> {
  for (const [position, { organisationId, role }] of partners.entries()) {
    await db
      .insertInto("event_partner")
      .values({ event_id: eventId, organisation_id: organisationId, role, position })
      .execute();
  }
}

async function insertSeats(db: Db, eventId: string, registration: GivenRegistration): Promise<void> {
  if (registration.mode !== "own") return;
  for (const [kind, capacity] of Object.entries(registration.seats)) {
    await insertSeatKind(db, eventId, kind as SeatKind, capacity ?? null);
  }
}

/** Gives an event a kind of seat that it has not had. */
async function insertSeatKind(
  db: Db,
  eventId: string,
  kind: SeatKind,
  capacity: number | null,
): Promise<void> {
  await db
    .insertInto("seats")
    .values({
      event_id: eventId,
      kind,
      capacity,
      taken: 0,
      waiting: 0,
      next_waiting_seq: 1,
      last_took: 0,
      version: 1,
    })
    .execute();
}
