import type { EventFacts, GivenRegistration } from "../event-facts.ts";
import type { NamedOrganisation } from "./organisations.ts";
import type { NamedPerson } from "./people.ts";
import type { ReadEvent } from "./read-invitation.ts";
import type { ReadPlace } from "./read-place.ts";
import type { ReadRegistration } from "./read-registration.ts";
import type { Reading } from "./reading.ts";

/** What was read, as the commands take it; what needs an id of ours stays as the names that were read. */
export interface PastedFacts {
  readonly facts: Partial<Omit<EventFacts, "organisationId" | "venueId" | "roomId">>;
  readonly organiser: NamedOrganisation | null;
  readonly place: ReadPlace | null;
  readonly speakers: readonly NamedPerson[];
}

/**
 * The facts of a read event, doubtful ones included: whoever asks shows the doubts first. Nothing is added: what was
 * not read is left out. Our own form is given without a number of seats.
 */
export function toEventFacts(read: ReadEvent): PastedFacts {
  const place = valueOf(read.place);
  const contact = valueOf(read.contact);
  const facts = {
    title: valueOf(read.title),
    kicker: valueOf(read.kicker),
    theme: valueOf(read.theme),
    type: valueOf(read.type),
    lead: valueOf(read.lead),
    body: valueOf(read.body),
    audience: valueOf(read.audience),
    topics: valueOf(read.topics),
    when: valueOf(read.when),
    doorsText: valueOf(read.doorsText),
    hasCatering: read.doorsText && SERVING.test(read.doorsText.value) ? true : null,
    placeText: place?.text ?? null,
    attendance: place?.isOnline ? (place.street ? ("both" as const) : ("stream" as const)) : null,
    streamUrl: place?.url ?? null,
    registration: read.registration && givenRegistration(read.registration.value),
    deadline: valueOf(read.deadline),
    contact: contact && {
      name: contact.name,
      ...(contact.email && { email: contact.email }),
      ...(contact.phone && { phone: contact.phone }),
    },
    details: valueOf(read.details),
  };
  return {
    facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)),
    organiser: valueOf(read.organiser),
    place,
    speakers: read.speakers.map((speaker) => speaker.value),
  };
}

/** Food or drink before the start: then the house may ask about diet (rules.md §1). */
const SERVING = /frokost|frukost|lunsj|mat(?!\p{L})|servering|kaffe|breakfast|lunch|food|coffee/iu;

function valueOf<T>(reading: Reading<T> | null): T | null {
  return reading === null ? null : reading.value;
}

function givenRegistration(read: ReadRegistration): GivenRegistration {
  switch (read.mode) {
    case "own":
      return { mode: "own", seats: {} };
    case "email":
      return read;
    case "external":
      return { mode: "external", url: read.url, site: read.site ?? "" };
    case "pointer":
      return read;
  }
}
