import { organisationsById } from "#app/organisations/queries.ts";
import type {
  Db,
  EventRow,
  ImportantDateRow,
  OrganisationRow,
  RoomRow,
  SeatsRow,
  SeriesRow,
  VenueRow,
} from "#db/schema.ts";
import { allEvents, datesOfOffer, relatedEvents, type ListedEvent } from "./lists.ts";
import {
  headcountsOf,
  offerById,
  partnersOf,
  roomsOf,
  seatsOf,
  seriesById,
  textsOf,
  venueById,
} from "./queries.ts";

/** All that an event's page says of the event itself. */
export interface EventPage {
  readonly event: EventRow;
  readonly organisation: OrganisationRow;
  readonly series: SeriesRow | undefined;
  readonly venue: VenueRow | undefined;
  readonly room: RoomRow | undefined;
  readonly seats: readonly SeatsRow[];
  readonly topics: readonly string[];
  readonly keywords: readonly string[];
  readonly partners: Awaited<ReturnType<typeof partnersOf>>;
  readonly headcounts: Awaited<ReturnType<typeof headcountsOf>>;
  readonly previous: readonly ListedEvent[];
  readonly related: readonly ListedEvent[];
  /** The other dates of the same offer. */
  readonly siblings: readonly ListedEvent[];
  /** Dates that matter to those who take the offer, and are no events. */
  readonly dates: readonly ImportantDateRow[];
}

/** Reads it in a fixed number of queries, whatever the event's size. */
export async function eventPage(db: Db, event: EventRow): Promise<EventPage> {
  const [
    organisations,
    series,
    venue,
    rooms,
    seats,
    texts,
    partners,
    headcounts,
    { previous, related },
    offered,
  ] = await Promise.all([
    organisationsById(db, [event.organisation_id]),
    event.series_id ? seriesById(db, event.series_id) : undefined,
    event.venue_id ? venueById(db, event.venue_id) : undefined,
    event.venue_id && event.room_id ? roomsOf(db, event.venue_id) : [],
    seatsOf(db, event.id),
    textsOf(db, event.id),
    partnersOf(db, event.id),
    headcountsOf(db, event.id),
    relatedEvents(db, event.id),
    event.offer_id ? offerById(db, event.offer_id) : undefined,
  ]);
  const siblings = offered ? await allEvents(db, { offerId: offered.id }) : [];
  return {
    event,
    organisation: organisations.get(event.organisation_id)!,
    series,
    venue,
    room: rooms.find((room) => room.id === event.room_id),
    seats,
    topics: texts.filter((one) => one.kind === "topic").map((one) => one.text),
    keywords: texts.filter((one) => one.kind === "keyword").map((one) => one.text),
    partners,
    headcounts,
    previous,
    related,
    siblings: siblings.filter((one) => one.id !== event.id),
    dates: offered ? await datesOfOffer(db, offered.id) : [],
  };
}
