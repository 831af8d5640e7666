import { whenOf, type Dated } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import type { LanguageLink } from "#app/components/page.tsx";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { timeRange, whenSentence } from "#app/language/when.ts";
import { cleanQuery, plainText } from "#app/search/fold.ts";
import { pathOf } from "#app/search/public-pages.ts";
import { rebuildSearch } from "#app/search/rebuild.ts";
import { search, type SearchHit } from "#app/search/search.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { frameFor } from "#app/views/frame.ts";
import { briefly, langIfOther, titleLine } from "#app/views/text.ts";

const ZONE = "Europe/Oslo";

/** The page of a search: the form, what was found, or why there is nothing. */
export async function searchView(app: App, address: string, now: Instant) {
  const language = languageOf(address);
  const words = siteWords[language];
  const at = (path: string) => inLanguage(language, path);
  const query = cleanQuery(new URL(address).searchParams.get("q") ?? "");
  if (query) await rebuildSearch(app);
  const { total, hits } = await search(app.db, query, dateOf(now, ZONE));
  const frame = frameFor(app.config.publicUrl, address, {
    title: query ? `${words.search}: ${query}` : words.search,
    description: words.searchLead,
    isPrivate: true,
  });
  return {
    frame: { ...frame, page: { ...frame.page, languages: withQuery(frame.page.languages ?? [], query) } },
    head: { title: words.search, lead: words.searchLead },
    form: {
      action: at("/search"),
      label: words.searchLabel,
      button: words.searchButton,
      defaultValue: query,
    },
    found: total > 0 ? words.searchFound(total, query) : null,
    results: hits.map((hit) => resultOf(hit, language)),
    nothing: query && total === 0 ? words.searchNothing(query) : null,
    wayOn: { href: at("/events"), text: words.allEvents },
  };
}

/** The same search in the other languages. */
function withQuery(links: readonly LanguageLink[], query: string): LanguageLink[] {
  return links.map((link) => ({
    ...link,
    href: query ? `${link.href}?q=${encodeURIComponent(query)}` : link.href,
  }));
}

/** One hit: what it is called, what it is and when, and its first words. */
function resultOf(hit: SearchHit, language: Language) {
  const lang = langIfOther(hit.lang, language);
  const about = hit.about && briefly(plainText(hit.about), 200);
  return {
    key: hit.id,
    href: inLanguage(language, pathOf(hit)),
    title: hit.title,
    ...(lang && { lang }),
    facts: factsOf(hit, language).filter(Boolean).join(" · "),
    ...(about && { about }),
  };
}

/** «Arrangement», and what sets this one apart: when it is, or what a person does. */
function factsOf(hit: SearchHit, language: Language): (string | null)[] {
  const words = siteWords[language];
  switch (hit.kind) {
    case "event":
      return [words.kindEvent, whenSentence(whenOf(hit as Dated), language)];
    case "session":
      return [words.kindSession, hit.event_title, sessionTime(hit, language)];
    case "series":
      return [words.kindSeries];
    case "speaker":
      return [words.kindSpeaker, titleLine(hit.speaker_titles ?? "", language), hit.speaker_organisation];
    case "article":
      return [words.kindArticle, hit.published_at && dateLine(dateOf(hit.published_at, ZONE), language)];
    case "organisation":
      return [words.kindOrganisation];
  }
}

function sessionTime(hit: SearchHit, language: Language): string | null {
  const { session_starts_at: startsAt, session_ends_at: endsAt, dated_on: date, zone } = hit;
  if (startsAt === null || zone === null) return date && dateLine(date, language);
  return `${dateLine(dateOf(startsAt, zone), language)} ${timeRange(startsAt, endsAt, zone, language)}`;
}
