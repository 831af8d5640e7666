import type { App } from "#app/app.ts";
import { comingEvents, pastEvents } from "#app/events/lists.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { organisationsById } from "#app/organisations/queries.ts";
import { dateOf } from "#app/time.ts";
import type { Instant, SeriesRow } from "#db/schema.ts";
import { fullName } from "#app/views/event-facts.ts";
import { withSeats } from "#app/views/event-lists.ts";
import { frameFor } from "#app/views/frame.ts";
import { monthsOf } from "#app/views/list.ts";
import { newsPath } from "./news.ts";
import { subscribeView } from "./subscribe.ts";
import { langIfOther } from "#app/views/text.ts";
import { changesAt } from "#app/views/when.ts";

/** A series: what it is, what it is for, what comes and what has been. */
export async function seriesView(
  app: App,
  series: SeriesRow,
  language: Language,
  now: Instant,
  address: string,
) {
  const words = siteWords[language];
  const today = dateOf(now, "Europe/Oslo");
  const organiser = (await organisationsById(app.db, [series.organisation_id])).get(series.organisation_id)!;
  const coming = await withSeats(app.db, await comingEvents(app.db, today, { seriesId: series.id }));
  const past = await withSeats(app.db, await pastEvents(app.db, today, { seriesId: series.id }));
  const titleLang = langIfOther(series.lang, language);
  const feed = `/series/${series.slug}/calendar.ics`;
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: series.name,
      description: series.about,
      organiser,
      feed: { href: feed, title: series.name },
    }),
    head: {
      kicker: words.series,
      title: series.name,
      lead: series.about,
      ...(titleLang && { titleLang, leadLang: titleLang }),
    },
    goal: series.goal,
    organiser: { href: inLanguage(language, `/organisers/${organiser.slug}`), text: fullName(organiser) },
    coming: monthsOf(coming, language, now),
    past: monthsOf(past, language, now),
    nothing: words.seriesNothingComing,
    subscribe: subscribeView(feed, app.config.publicUrl, language, {
      name: series.name,
      letters: newsPath({ organisation: organiser, series }, language),
    }),
    words: {
      goal: words.seriesGoal,
      arrangedBy: words.arrangedBy,
      programme: series.parent_programme,
      coming: words.seriesComing,
      past: words.seriesPast,
    },
    keepUntil: changesAt([...coming.events, ...past.events], now),
  };
}
