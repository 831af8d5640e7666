import type { EventMonth } from "#app/components/event-list.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { withSeats } from "#app/views/event-lists.ts";
import type { Db, Instant } from "#db/schema.ts";
import { monthsOf } from "#app/views/list.ts";

export interface RelatedGroup {
  readonly heading: string;
  readonly sentence: string | null;
  readonly months: readonly EventMonth[];
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
  const months = (events: readonly (typeof all)[number][]) => monthsOf({ ...facts, events }, language, now);
  return [
    { heading: words.offerOther, sentence: words.offerChoose, months: months(page.siblings) },
    { heading: words.previous, sentence: null, months: months(page.previous) },
    { heading: words.related, sentence: null, months: months(page.related) },
  ].filter((group) => group.months.length > 0);
}
