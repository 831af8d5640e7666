import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { slugOf } from "#app/slug.ts";
import { instantOf } from "#app/time.ts";
import type { Db, EventRow, RegistrationMode, SeatKind } from "#db/schema.ts";
import type { EventFacts, GivenRegistration } from "./event-facts.ts";
import { deadlineColumns, timeColumns } from "./when.ts";

/**
 * A new event as a draft that nobody outside sees.
 *
 * @throws Refusal "slug-taken", "time-skipped", "time-ambiguous"
 */
export function draftEvent(app: App, facts: EventFacts): Promise<EventRow> {
  const zone = facts.zone ?? "Europe/Oslo";
  return app.db.transaction().execute(async (trx) => {
    const event = await insertEvent(app, trx, facts, zone);
    await insertTexts(trx, event.id, "topic", facts.topics ?? []);
    await insertTexts(trx, event.id, "keyword", facts.keywords ?? []);
    await insertSeats(trx, event.id, facts.registration);
    for (const [position, partner] of (facts.partners ?? []).entries()) {
      const { organisationId, role } = partner;
      await trx
        .insertInto("event_partner")
        .values({ event_id: event.id, organisation_id: organisationId, role, position })
        .execute();
    }
    return event;
  });
}

async function insertEvent(app: App, db: Db, facts: EventFacts, zone: string): Promise<EventRow> {
  const id = app.newId();
  const slug = facts.slug ?? slugOf(facts.title);
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

function textColumns(facts: EventFacts) {
  return {
    title: facts.title,
    lang: facts.lang ?? "nb",
    kicker: facts.kicker ?? null,
    theme: facts.theme ?? null,
    lead: facts.lead ?? null,
    body: facts.body ?? null,
    goal: facts.goal ?? null,
    purpose: facts.purpose ?? null,
    parent_programme: facts.parentProgramme ?? null,
    audience: facts.audience ?? null,
    spoken_languages: (facts.spokenLanguages ?? ["nb"]).join(","),
    proviso: facts.proviso ?? null,
    contact_name: facts.contact?.name ?? null,
    contact_email: facts.contact?.email ?? null,
    contact_phone: facts.contact?.phone ?? null,
    programme_url: facts.programmeUrl ?? null,
    details_url: facts.details?.url ?? null,
    details_site: facts.details?.site ?? null,
  };
}

function placeColumns(facts: EventFacts) {
  return {
    venue_id: facts.venueId ?? null,
    room_id: facts.roomId ?? null,
    place_text: facts.placeText ?? null,
    attendance: facts.attendance ?? ("physical" as const),
    stream_url: facts.streamUrl ?? null,
    has_catering: facts.hasCatering ? 1 : 0,
  };
}

function registrationColumns(facts: EventFacts, zone: string) {
  const { registration } = facts;
  return {
    registration_mode: registration.mode satisfies RegistrationMode,
    allocation: facts.allocation ?? ("first-come" as const),
    has_waitlist: registration.mode === "own" && (registration.hasWaitlist ?? true) ? 1 : 0,
    registration_opens_at: facts.opens ? instantOf(facts.opens, zone) : null,
    ...deadlineColumns(facts.deadline ?? { kind: "none" }, zone),
    answer_on: facts.answerOn ?? null,
    registration_email: registration.mode === "email" ? registration.address : null,
    registration_url:
      registration.mode === "external" || registration.mode === "pointer" ? (registration.url ?? null) : null,
    registration_site: registration.mode === "external" ? registration.site : null,
    pointer_text: registration.mode === "pointer" ? registration.text : null,
    public_count: facts.publicCount ?? ("words" as const),
    stated_registered: facts.statedRegistered ?? null,
  };
}

async function insertTexts(db: Db, eventId: string, kind: "topic" | "keyword", texts: readonly string[]) {
  if (texts.length === 0) return;
  const rows = texts.map((text, position) => ({ event_id: eventId, kind, position, text }));
  await db.insertInto("event_topic").values(rows).execute();
}

async function insertSeats(db: Db, eventId: string, registration: GivenRegistration) {
  if (registration.mode !== "own") return;
  for (const [kind, capacity] of Object.entries(registration.seats)) {
    await db
      .insertInto("seats")
      .values({
        event_id: eventId,
        kind: kind as SeatKind,
        capacity: capacity ?? null,
        taken: 0,
        waiting: 0,
        next_waiting_seq: 1,
        last_took: 0,
        version: 1,
      })
      .execute();
  }
}
