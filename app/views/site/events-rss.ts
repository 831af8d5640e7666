import type { App } from "#app/app.ts";
import { whenOf } from "#app/events/when.ts";
import type { PlacedEvent } from "#app/events/placed-events.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import { languages } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { whenSentence } from "#app/language/when.ts";
import type { Instant } from "#db/schema.ts";
import { hrefOf, type Chosen } from "#app/views/event-lists.ts";
import { placeLine } from "#app/views/text.ts";
import { escaped } from "./changes-feed.ts";
import { filteredEvents, filterName } from "./filtered-feeds.ts";
import { rfc822 } from "./podcasts-feed.ts";

/** More than a program that tells of news shows. */
const MOST_ITEMS = 50;

/**
 * What a filter of the list lets through, for programs that tell of news: what was published last first. A guid is the
 * event's own, whatever its address becomes.
 *
 * Source: RSS 2.0.
 */
export async function eventsRss(app: App, chosen: Chosen, now: Instant) {
  const { publicUrl } = app.config;
  const { events, keepUntil } = await filteredEvents(app, chosen, now);
  const newest = [...events]
    .sort((one, other) => (publishedAt(one) < publishedAt(other) ? 1 : -1))
    .slice(0, MOST_ITEMS);
  const self = publicUrl + hrefOf("/events.xml", chosen, "nb");
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "  <channel>",
    `    <title>${escaped(filterName(chosen))}</title>`,
    `    <link>${escaped(publicUrl + hrefOf("/events", chosen, "nb"))}</link>`,
    `    <description>${escaped(siteWords.nb.siteDescription)}</description>`,
    "    <language>nb</language>",
    `    <atom:link rel="self" type="application/rss+xml" href="${escaped(self)}"/>`,
    ...newest.flatMap((one) => itemOf(one, publicUrl)),
    "  </channel>",
    "</rss>",
    "",
  ].join("\n");
  return { text, keepUntil };
}

function itemOf(placed: PlacedEvent, publicUrl: string): string[] {
  const { event, venue, room, organisation } = placed;
  const language = languages.find((one) => one === event.lang) ?? "nb";
  const words = eventWords[language];
  const title = event.status === "cancelled" ? `${words.state.cancelled}: ${event.title}` : event.title;
  const place = placeLine(event, venue, room, language);
  const about = [whenSentence(whenOf(event), language), place, event.lead].filter(Boolean).join("\n");
  return [
    "    <item>",
    `      <title>${escaped(title)}</title>`,
    `      <link>${escaped(publicUrl + inLanguage(language, `/events/${event.slug}`))}</link>`,
    `      <guid isPermaLink="false">${escaped(event.calendar_uid)}</guid>`,
    `      <pubDate>${rfc822(publishedAt(placed))}</pubDate>`,
    `      <description>${escaped(about)}</description>`,
    `      <category>${escaped(words.type[event.type])}</category>`,
    `      <category>${escaped(organisation.acronym ?? organisation.name)}</category>`,
    "    </item>",
  ];
}

function publishedAt({ event }: PlacedEvent): Instant {
  return event.published_at ?? event.created_at;
}
