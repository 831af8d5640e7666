import type { EventType, RegistrationMode } from "#db/schema.ts";
import { placeTyped, type PlaceTyped } from "../edit/place-form.ts";
import type { VenueWithRooms } from "../venues.ts";
import type { GivenDeadline } from "../when.ts";
import type { ReadEvent } from "./read-invitation.ts";
import type { ReadPlace } from "./read-place.ts";
import { toEventFacts } from "./to-event-facts.ts";

/** What the form holds by which an organiser corrects what was read of an invitation. */
export interface ReviewTyped extends PlaceTyped {
  readonly organisation: string;
  readonly title: string;
  readonly type: EventType;
  readonly seriesId: string;
  readonly kicker: string;
  readonly theme: string;
  readonly lead: string;
  readonly body: string;
  readonly audience: string;
  readonly topics: string;
  readonly mode: RegistrationMode;
  readonly address: string;
  readonly url: string;
  readonly site: string;
  readonly pointerText: string;
  readonly capacity: string;
  readonly deadlineOn: string;
  readonly deadlineAt: string;
  readonly hasCatering: boolean;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly detailsUrl: string;
  readonly detailsSite: string;
}

/** What the house knows that the text may name. */
export interface Known {
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly acronym: string | null;
  }[];
  readonly series: readonly {
    readonly id: string;
    readonly name: string;
    readonly organisation_id: string;
  }[];
  readonly venues: readonly VenueWithRooms[];
}

/** The form as it is first shown: what was read, and of what the house knows what the text names. Nothing else. */
export function reviewOf(read: ReadEvent, text: string, known: Known): ReviewTyped {
  const { facts, place } = toEventFacts(read);
  const organisation = organisationIn(read, known) ?? known.organisations[0]!.id;
  const where = place ? whereIn(place, known.venues) : "";
  const registration = facts.registration ?? { mode: "own" as const, seats: {} };
  return {
    organisation,
    title: facts.title ?? "",
    type: facts.type ?? "seminar",
    seriesId: seriesIn(text, organisation, known) ?? "",
    kicker: facts.kicker ?? "",
    theme: facts.theme ?? "",
    lead: facts.lead ?? "",
    body: facts.body ?? "",
    audience: facts.audience ?? "",
    topics: (facts.topics ?? []).join("\n"),
    ...placeTyped({
      when: facts.when ?? { kind: "unknown" },
      doorsText: facts.doorsText ?? "",
      where,
      placeText: where ? "" : (facts.placeText ?? ""),
      attendance: facts.attendance ?? "physical",
      streamUrl: facts.streamUrl ?? "",
    }),
    mode: registration.mode,
    address: registration.mode === "email" ? registration.address : "",
    url: "url" in registration ? (registration.url ?? "") : "",
    site: registration.mode === "external" ? registration.site : "",
    pointerText: registration.mode === "pointer" ? registration.text : "",
    capacity: "",
    ...deadlineTyped(facts.deadline),
    hasCatering: facts.hasCatering ?? false,
    contactName: facts.contact?.name ?? "",
    contactEmail: facts.contact?.email ?? "",
    contactPhone: facts.contact?.phone ?? "",
    detailsUrl: facts.details?.url ?? "",
    detailsSite: facts.details?.site ?? "",
  };
}

/** The organisation that the text says invites, where it is one of those; by long name or acronym. */
export function organisationIn({ organiser }: ReadEvent, { organisations }: Known): string | undefined {
  if (!organiser) return undefined;
  const { name, acronym } = organiser.value;
  const said = new Set([name, acronym].filter((one) => one !== null).map(folded));
  return organisations.find(
    (one) => said.has(folded(one.name)) || (one.acronym && said.has(folded(one.acronym))),
  )?.id;
}

function seriesIn(text: string, organisationId: string, { series }: Known): string | undefined {
  const all = folded(text);
  return series.find((one) => one.organisation_id === organisationId && all.includes(folded(one.name)))?.id;
}

function whereIn({ venue, room, text }: ReadPlace, venues: readonly VenueWithRooms[]): string {
  const named = folded(venue ?? text);
  const found = venues.find((one) => folded(one.name) === named);
  if (!found) return "";
  const inside = found.rooms.find((one) => room !== null && folded(one.name) === folded(room));
  return inside ? `${found.id}/${inside.id}` : found.id;
}

function folded(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}

function deadlineTyped(deadline: GivenDeadline | undefined) {
  if (!deadline || deadline.kind === "none") return { deadlineOn: "", deadlineAt: "" };
  if (deadline.kind === "date") return { deadlineOn: deadline.on, deadlineAt: "" };
  return { deadlineOn: deadline.at.slice(0, 10), deadlineAt: deadline.at.slice(11, 16) };
}
