import type { EventListItem } from "#app/components/event-list.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { withSeats } from "./event-lists.ts";
import type { Db, Instant } from "#db/schema.ts";
import { itemOf } from "./list.ts";

export interface RelatedGroup {
  readonly heading: string;
  readonly sentence: string | null;
  readonly events: readonly EventListItem[];
}

/** The other dates of an offer, the meetings before, and what else is on the same matter. */
export async function relatedView(
  db: Db,
  page: EventPage,
  language: Language,
  now: Instant,
): Promise<RelatedGroup[]> {
  const words = eventWords[language];
  const all = [...page.siblings, ...page.previous, ...page.related];
  const facts = await withSeats(db, all);
  const items = (events: readonly (typeof all)[number][]) =>
    events.map((event) => itemOf(event, facts, language, now));
  return [
    { heading: words.offerOther, sentence: words.offerChoose, events: items(page.siblings) },
    { heading: words.previous, sentence: null, events: items(page.previous) },
    { heading: words.related, sentence: null, events: items(page.related) },
  ].filter((group) => group.events.length > 0);
}
