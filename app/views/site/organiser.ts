import type { App } from "#app/app.ts";
import { articlesOfOrganisation } from "#app/articles/queries.ts";
import { comingEvents, pastEvents } from "#app/events/lists.ts";
import { seriesOfOrganisation } from "#app/events/queries.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { dateOf } from "#app/time.ts";
import type { Instant, OrganisationRow } from "#db/schema.ts";
import { fullName } from "#app/views/event-facts.ts";
import { hrefOf, withSeats } from "#app/views/event-lists.ts";
import { frameFor } from "#app/views/frame.ts";
import { monthsOf } from "#app/views/list.ts";
import { newsPath } from "./news.ts";
import { subscribeView } from "./subscribe.ts";
import { langIfOther, linkOf } from "#app/views/text.ts";
import { changesAt } from "#app/views/when.ts";

/** An organiser: who it is, its series, what comes, what has been, what it has written. */
export async function organiserView(
  app: App,
  organiser: OrganisationRow,
  language: Language,
  now: Instant,
  address: string,
) {
  const words = siteWords[language];
  const today = dateOf(now, "Europe/Oslo");
  const only = { organisationId: organiser.id };
  const coming = await withSeats(app.db, await comingEvents(app.db, today, only));
  const past = await withSeats(app.db, await pastEvents(app.db, today, only));
  const series = await seriesOfOrganisation(app.db, organiser.id);
  const articles = await articlesOfOrganisation(app.db, organiser.id);
  const titleLang = langIfOther(organiser.lang, language);
  const home = linkOf(organiser.home_url);
  const feed = `/organisers/${organiser.slug}/calendar.ics`;
  const link = (href: string, text: string, lang: string) => {
    const other = langIfOther(lang, language);
    return { href: inLanguage(language, href), text, ...(other && { lang: other }) };
  };
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: fullName(organiser),
      description: organiser.about,
      organiser,
      feed: { href: feed, title: organiser.name },
      news: {
        href: hrefOf("/events.xml", { organiser: organiser.slug }, "nb"),
        title: `${organiser.name}: ${words.rss}`,
      },
    }),
    head: {
      kicker: words.organiser,
      title: fullName(organiser),
      lead: organiser.about,
      ...(titleLang && { titleLang, leadLang: titleLang }),
    },
    home: home ? { href: home, text: `${words.homePage}: ${siteOf(home)}` } : null,
    series: series.map((one) => link(`/series/${one.slug}`, one.name, one.lang)),
    coming: monthsOf(coming, language, now),
    past: monthsOf(past, language, now),
    articles: articles.map((one) => link(`/articles/${one.slug}`, one.title, one.lang)),
    nothing: words.organiserNothing,
    subscribe: subscribeView(feed, app.config.publicUrl, language, {
      name: organiser.acronym ?? organiser.name,
      rss: hrefOf("/events.xml", { organiser: organiser.slug }, "nb"),
      letters: newsPath({ organisation: organiser, series: null }, language),
    }),
    words: {
      series: words.organiserSeries,
      coming: words.organiserComing,
      past: words.organiserPast,
      articles: words.organiserArticles,
    },
    keepUntil: changesAt([...coming.events, ...past.events], now),
  };
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
