import type { SeatKind } from "#db/schema.ts";
import type { EventFacts, GivenRegistration } from "../event-facts.ts";
import { eventFields, type Formed } from "./event-fields.ts";
import type { RegistrationFields } from "./fields.ts";
import { given, line, prose } from "./text.ts";

/** The facts of which `draftEvent` makes an event that is like this one but for its address, its past and its state. */
export function factsOf(page: Formed): EventFacts {
  const { event } = page;
  const { texts, place, registration, contact } = eventFields(page);
  return {
    organisationId: event.organisation_id,
    offerId: given(event.offer_id),
    zone: event.zone,
    isUnlisted: event.is_unlisted === 1,
    isDemonstration: event.is_demonstration === 1,
    isHeld: event.is_held === 1,

    ...texts,
    seriesId: texts.seriesId || undefined,
    kicker: texts.kicker || undefined,
    theme: texts.theme || undefined,
    lead: texts.lead || undefined,
    body: texts.body || undefined,
    goal: texts.goal || undefined,
    purpose: texts.purpose || undefined,
    parentProgramme: texts.parentProgramme || undefined,
    audience: texts.audience || undefined,
    proviso: texts.proviso || undefined,

    ...place,
    doorsText: place.doorsText || undefined,
    venueId: place.venueId || undefined,
    roomId: place.roomId || undefined,
    placeText: place.placeText || undefined,
    streamUrl: place.streamUrl || undefined,

    ...registrationFacts(registration),
    contact: contact.name || contact.email || contact.phone ? contactOf(contact) : undefined,
    programmeUrl: contact.programmeUrl || undefined,
    details:
      contact.detailsSite || contact.detailsUrl
        ? { url: contact.detailsUrl || null, site: contact.detailsSite }
        : undefined,
    partners: contact.partners,
  };
}

function contactOf(contact: { name: string; email: string; phone: string }) {
  return { name: contact.name, email: contact.email || undefined, phone: contact.phone || undefined };
}

/** How one gets a seat, as the facts that a draft is made of. */
export function registrationFacts(fields: RegistrationFields) {
  return {
    registration: givenRegistration(fields),
    allocation: fields.allocation,
    opens: fields.opens || undefined,
    deadline: fields.deadline,
    answerOn: fields.answerOn || undefined,
    hasCatering: fields.hasCatering,
    publicCount: fields.publicCount,
    statedRegistered: fields.statedRegistered ?? undefined,
  };
}

function givenRegistration(fields: RegistrationFields): GivenRegistration {
  const url = line(fields.url);
  switch (fields.mode) {
    case "own":
      return { mode: "own", seats: definedSeats(fields.seats), hasWaitlist: fields.hasWaitlist };
    case "email":
      return { mode: "email", address: line(fields.address) ?? "" };
    case "external":
      return { mode: "external", url, site: line(fields.site) ?? "" };
    case "pointer":
      return { mode: "pointer", text: prose(fields.pointerText) ?? "", url: given(url) };
    case "closed":
      return { mode: "closed" };
  }
}

function definedSeats(seats: RegistrationFields["seats"]): Partial<Record<SeatKind, number | null>> {
  return Object.fromEntries(Object.entries(seats).filter(([, capacity]) => capacity !== undefined));
}
