import { whenOf } from "#app/events/when.ts";
import type { EventListItem, EventMonth } from "#app/components/event-list.tsx";
import type { ListedEvent } from "#app/events/lists.ts";
import { eventWords } from "#app/language/event.ts";
import { monthName, sentenceStart } from "#app/language/days-and-months.ts";
import { siteWords } from "#app/language/site.ts";
import type { Language } from "#app/language/language.ts";
import { dateTimeAttribute, whenSentence } from "#app/language/when.ts";
import { inLanguage } from "#app/language/address.ts";
import type { sessionTimes } from "#app/programme/queries.ts";
import type { Instant, SeatsRow } from "#db/schema.ts";
import { chipOf } from "./status.ts";
import { langIfOther } from "./text.ts";
import { dayLineOf, tileOf } from "./when.ts";

export interface ListFacts {
  readonly events: readonly ListedEvent[];
  readonly seats: ReadonlyMap<string, readonly SeatsRow[]>;
  readonly recorded?: ReadonlySet<string>;
  /** When the sessions are, of those that last several days. */
  readonly sessions?: Awaited<ReturnType<typeof sessionTimes>>;
}

/** A list of events under their months, in the order given. */
export function monthsOf(facts: ListFacts, language: Language, now: Instant): EventMonth[] {
  const months = new Map<string, EventMonth>();
  for (const event of facts.events) {
    const key = event.starts_on?.slice(0, 7) ?? "";
    const month = months.get(key) ?? { heading: monthHeading(key, language), events: [] };
    month.events.push(itemOf(event, facts, language, now));
    months.set(key, month);
  }
  return [...months.values()];
}

function monthHeading(key: string, language: Language): string {
  if (!key) return siteWords[language].dateUnknownMonth;
  const [year, month] = key.split("-");
  return sentenceStart(monthName(Number(year), Number(month), language));
}

/** One event of a list. */
export function itemOf(
  event: ListedEvent,
  facts: Omit<ListFacts, "events">,
  language: Language,
  now: Instant,
): EventListItem {
  const words = eventWords[language];
  const when = whenOf(event);
  const titleLang = langIfOther(event.lang, language);
  const dateTime = dateTimeAttribute(when);
  const place =
    event.venue_name ?? event.place_text ?? (event.attendance === "stream" ? words.streamPlace : null);
  const line = dayLineOf(event, facts.sessions?.get(event.id) ?? [], language, now);
  return {
    href: inLanguage(language, `/events/${event.slug}`),
    title: event.title,
    ...(titleLang && { titleLang }),
    kicker: [
      words.type[event.type],
      event.series_name ?? event.organisation_acronym ?? event.organisation_name,
    ].join(" · "),
    date: tileOf(event, language),
    when: whenSentence(when, language),
    ...(titleLang && event.time_text && { whenLang: titleLang }),
    ...(dateTime && { dateTime }),
    ...(place && { place }),
    ...(titleLang && place === event.place_text && { placeLang: titleLang }),
    status: chipOf(event, facts.seats.get(event.id) ?? [], now, language, facts.recorded?.has(event.id)),
    ...(line && { line }),
  };
}
