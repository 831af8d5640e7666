import type { EventPage } from "#app/events/event-page.ts";
import { isFull } from "#app/events/rules.ts";
import { isoWithOffset } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";

/** A piece of structured data. */
export type Node = Readonly<Record<string, unknown>>;

export const SCHEMA = "https://schema.org/";

/**
 * What search engines are told of registering, where it is ours or at a known address elsewhere.
 *
 * Numbers of seats stand only where the event shows them. That it is free is said only where registration is ours:
 * the house takes no money, and of others nothing is known.
 *
 * @param url the event's page
 * Source: schema.org, Offer.
 */
export function registrationOf(page: EventPage, url: string): Node {
  const { event } = page;
  if (event.status !== "published") return {};
  if (event.registration_mode === "external") {
    return event.registration_url ? { offers: { ...offerOf(event), url: event.registration_url } } : {};
  }
  if (event.registration_mode !== "own") return {};
  const isSoldOut = event.allocation === "first-come" && page.seats.length > 0 && page.seats.every(isFull);
  return {
    isAccessibleForFree: true,
    ...seatsOf(page),
    offers: {
      ...offerOf(event),
      url: `${url}/register`,
      availability: SCHEMA + (isSoldOut ? "SoldOut" : "InStock"),
      price: 0,
      priceCurrency: "NOK",
    },
  };
}

function offerOf(event: EventRow): Node {
  const from = event.registration_opens_at ?? event.published_at;
  const through = event.deadline_at ?? event.starts_at;
  return {
    "@type": "Offer",
    ...(from && { validFrom: isoWithOffset(from, event.zone) }),
    // A day without a clock is a date that lasts to its end: the instant after it would be a day too many.
    ...(event.deadline_on
      ? { validThrough: event.deadline_on }
      : through && { validThrough: isoWithOffset(through, event.zone) }),
  };
}

function seatsOf({ event, seats }: EventPage): Node {
  if (event.public_count !== "exact" || seats.length === 0) return {};
  if (seats.some((kind) => kind.capacity === null)) return {};
  const capacity = seats.reduce((sum, kind) => sum + kind.capacity!, 0);
  const taken = seats.reduce((sum, kind) => sum + kind.taken, 0);
  return { maximumAttendeeCapacity: capacity, remainingAttendeeCapacity: Math.max(0, capacity - taken) };
}
