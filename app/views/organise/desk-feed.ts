import type { App } from "#app/app.ts";
import { feed } from "#app/calendar/feed.ts";
import { runBy } from "#app/feeds/run-by.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import type { Instant } from "#db/schema.ts";
import {
  aYearBefore,
  dateEntryOf,
  entryOf,
  isInFeeds,
  lastChange,
  type CalendarFile,
} from "#app/views/site/feeds.ts";

/**
 * What the organisations of an account run, with the way to each event's desk, and their dates that matter; undefined
 * for an account that is closed. Drafts are left out: they are no appointments yet.
 */
export async function deskFeed(
  app: App,
  subscription: { readonly accountId: string; readonly language: Language; readonly path: string },
  now: Instant,
): Promise<CalendarFile | undefined> {
  const { accountId, language, path } = subscription;
  const { publicUrl } = app.config;
  const run = await runBy(app.db, accountId, aYearBefore(now));
  if (!run) return undefined;
  const events = run.events
    .filter(({ event }) => isInFeeds(event, now))
    .flatMap((placed) => {
      const entry = entryOf(placed, publicUrl);
      const desk = publicUrl + inLanguage(language, `/organise/events/${placed.event.slug}`);
      return entry ? [{ ...entry, description: [entry.description, desk].join("\n") }] : [];
    });
  const entries = [...events, ...run.dates.map(dateEntryOf)];
  return {
    name: "samling",
    text: feed({ name: ownCalendarWords[language].deskFeed, sourceUrl: publicUrl + path, entries }),
    changedAt: lastChange(entries),
    keepUntil: null,
  };
}
