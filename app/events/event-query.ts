import { organisationBySlug } from "#app/organisations/queries.ts";
import { eventWords } from "#app/language/event.ts";
import { isLocalDate } from "#app/time.ts";
import type { Db, EventType } from "#db/schema.ts";
import type { PlacedFilter } from "./placed-events.ts";

/** What a program asks for, or a sentence about what it must ask instead. */
export type AskedEvents = { readonly filter: PlacedFilter } | { readonly fault: string };

const TYPES = Object.keys(eventWords.nb.type) as EventType[];
/** Whatever else an address holds is no slug of ours, and some of it no database takes. */
const SLUG = /^[\p{L}\p{N}._~-]{1,200}$/u;

/** Reads `from`, `to`, `type` and `organiser`. What is empty, or has another name, is passed over. */
export async function eventsAskedFor(db: Db, query: URLSearchParams): Promise<AskedEvents> {
  const [from, to, type, organiser] = ["from", "to", "type", "organiser"].map(
    (name) => query.get(name) || undefined,
  );
  if (from && !isLocalDate(from)) return { fault: "from must be a date such as 2017-12-01." };
  if (to && !isLocalDate(to)) return { fault: "to must be a date such as 2017-12-01." };
  if (type && !TYPES.includes(type as EventType))
    return { fault: `type must be one of ${TYPES.join(", ")}.` };

  const organisation =
    organiser && SLUG.test(organiser) ? await organisationBySlug(db, organiser) : undefined;
  if (organiser && !organisation)
    return { fault: "organiser must be the last part of an organiser's address, such as difi." };
  return { filter: { from, to, type: type as EventType | undefined, organisationId: organisation?.id } };
}
