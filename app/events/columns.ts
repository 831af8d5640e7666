import { instantOf } from "#app/time.ts";
import type { RegistrationMode } from "#db/schema.ts";
import type { EventFacts } from "./event-facts.ts";
import { deadlineColumns } from "./when.ts";

/** What of an event's facts says how one gets a seat. */
export type RegistrationFacts = Pick<
  EventFacts,
  | "registration"
  | "allocation"
  | "opens"
  | "deadline"
  | "answerOn"
  | "hasCatering"
  | "publicCount"
  | "statedRegistered"
>;

type TextFacts = Pick<
  EventFacts,
  | "title"
  | "lang"
  | "kicker"
  | "theme"
  | "lead"
  | "body"
  | "goal"
  | "purpose"
  | "parentProgramme"
  | "audience"
  | "spokenLanguages"
  | "proviso"
>;

/** The columns that hold what an event is about. */
export function textColumns(facts: TextFacts) {
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
  };
}

/** The columns that hold whom to ask, and where more stands. */
export function contactColumns(facts: Pick<EventFacts, "contact" | "programmeUrl" | "details">) {
  return {
    contact_name: facts.contact?.name || null,
    contact_email: facts.contact?.email ?? null,
    contact_phone: facts.contact?.phone ?? null,
    programme_url: facts.programmeUrl ?? null,
    details_url: facts.details?.url ?? null,
    details_site: facts.details?.site || null,
  };
}

/** The columns that hold where an event is. */
export function placeColumns(facts: EventFacts) {
  return {
    venue_id: facts.venueId ?? null,
    room_id: facts.roomId ?? null,
    place_text: facts.placeText ?? null,
    attendance: facts.attendance ?? ("physical" as const),
    stream_url: facts.streamUrl ?? null,
  };
}

/**
 * The columns that hold how one gets a seat.
 *
 * @throws Refusal "time-skipped" or "time-ambiguous" in the nights when clocks change
 */
export function registrationColumns(facts: RegistrationFacts, zone: string) {
  const { registration } = facts;
  return {
    registration_mode: registration.mode satisfies RegistrationMode,
    allocation: facts.allocation ?? ("first-come" as const),
    has_waitlist: registration.mode === "own" && (registration.hasWaitlist ?? true) ? 1 : 0,
    registration_opens_at: facts.opens ? instantOf(facts.opens, zone) : null,
    ...deadlineColumns(facts.deadline ?? { kind: "none" }, zone),
    has_catering: facts.hasCatering ? 1 : 0,
    answer_on: facts.answerOn ?? null,
    registration_email: registration.mode === "email" ? registration.address || null : null,
    registration_url:
      registration.mode === "external" || registration.mode === "pointer" ? (registration.url ?? null) : null,
    registration_site: registration.mode === "external" ? registration.site || null : null,
    pointer_text: registration.mode === "pointer" ? registration.text || null : null,
    public_count: facts.publicCount ?? ("words" as const),
    stated_registered: facts.statedRegistered ?? null,
  };
}
