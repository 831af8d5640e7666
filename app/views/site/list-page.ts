import type { App } from "#app/app.ts";
import { pastEvents } from "#app/events/lists.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import {
  chosenIn,
  chosenOf,
  comingFacts,
  filtersOf,
  hrefOf,
  withSeats,
  type Chosen,
} from "#app/views/event-lists.ts";
import { frameFor } from "#app/views/frame.ts";
import { monthsOf, type ListFacts } from "#app/views/list.ts";
import { filterName } from "./filtered-feeds.ts";
import { subscribeView } from "./subscribe.ts";
import { changesAt } from "#app/views/when.ts";

/** The list of what comes, or of what has been, with its filters. */
export async function listPageView(
  app: App,
  path: "/events" | "/archive",
  language: Language,
  now: Instant,
  address: string,
) {
  const words = siteWords[language];
  const isArchive = path === "/archive";
  const all = isArchive
    ? await withSeats(app.db, await pastEvents(app.db, dateOf(now, "Europe/Oslo")))
    : await comingFacts(app, now);
  const chosen = chosenIn(address);
  const shown = chosenOf(all, chosen, now);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: isArchive ? words.archive : words.nextEvents,
      description: isArchive ? words.archiveLead : words.siteDescription,
      feed: isArchive
        ? { href: "/podcasts.xml", title: words.podcasts, type: "application/rss+xml" }
        : { href: "/calendar.ics", title: words.feed },
      news: isArchive ? undefined : { href: hrefOf("/events.xml", chosen, "nb"), title: words.rss },
    }),
    head: {
      title: isArchive ? words.archive : words.nextEvents,
      lead: isArchive ? words.archiveLead : words.found(shown.events.length),
    },
    filters: all.events.length > 0 ? filtersOf(all, chosen, path, language, now) : null,
    months: monthsOf(shown, language, now),
    empty: {
      sentence: all.events.length > 0 ? words.noEventsHere : isArchive ? words.archiveEmpty : words.noEvents,
      href: all.events.length > 0 ? inLanguage(language, path) : "/calendar.ics",
      text: all.events.length > 0 ? words.showAll : words.subscribe,
    },
    subscribe: isArchive
      ? null
      : subscribeView(hrefOf("/calendar.ics", chosen, "nb"), app.config.publicUrl, language, {
          name: filterName(chosen, organiserIn(all, chosen), language),
          rss: hrefOf("/events.xml", chosen, "nb"),
        }),
    keepUntil: changesAt(all.events, now),
    /** What is kept: a filter that shows something, spelt as our own links spell it. */
    keptQuery: shown.events.length > 0 ? hrefOf(path, chosen, "nb").slice(path.length) : "",
  };
}

/** How the chosen organiser is called. */
function organiserIn({ events }: ListFacts, { organiser }: Chosen): string | undefined {
  const found = events.find((event) => event.organisation_slug === organiser);
  return found && (found.organisation_acronym ?? found.organisation_name);
}
