import { fileAddress } from "#app/files/addresses.ts";
import { siteWords } from "#app/language/site.ts";
import { publishedAt, type Episode } from "#app/materials/recordings/episodes.ts";
import { escaped } from "./changes-feed.ts";

/**
 * Podcast episodes for programs that play them. A file of ours goes with its length and type; one that lies elsewhere
 * is a link to where it is heard.
 *
 * Source: RSS 2.0; Apple, «A Podcaster's Guide to RSS».
 */
export function podcastsRss(episodes: readonly Episode[], publicUrl: string): string {
  const words = siteWords.nb;
  const newest = episodes[0];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom">',
    "  <channel>",
    `    <title>${escaped(words.podcasts)}</title>`,
    `    <link>${escaped(`${publicUrl}/archive`)}</link>`,
    `    <description>${escaped(words.podcastsAbout)}</description>`,
    "    <language>nb</language>",
    ...(newest ? [`    <lastBuildDate>${rfc822(publishedAt(newest))}</lastBuildDate>`] : []),
    `    <atom:link rel="self" type="application/rss+xml" href="${escaped(`${publicUrl}/podcasts.xml`)}"/>`,
    "    <itunes:author>Samling</itunes:author>",
    "    <itunes:explicit>false</itunes:explicit>",
    '    <itunes:category text="Government"/>',
    ...episodes.flatMap((episode) => itemOf(episode, publicUrl)),
    "  </channel>",
    "</rss>",
    "",
  ].join("\n");
}

function itemOf(episode: Episode, publicUrl: string): string[] {
  const { material, event } = episode;
  const { file_id: id, file_name: name, file_type: type, file_bytes: bytes } = material;
  const page = `${publicUrl}/events/${event.slug}`;
  const enclosure =
    id !== null && name !== null && type !== null && bytes !== null
      ? `      <enclosure url="${escaped(publicUrl + fileAddress({ id, name }))}" length="${bytes}" type="${escaped(type)}"/>`
      : null;
  return [
    "    <item>",
    `      <title>${escaped(material.title)}</title>`,
    `      <link>${escaped(material.url ?? page)}</link>`,
    `      <guid isPermaLink="false">${material.id}</guid>`,
    `      <pubDate>${rfc822(publishedAt(episode))}</pubDate>`,
    `      <description>${escaped([material.source, event.title].filter(Boolean).join(" · "))}</description>`,
    ...(enclosure ? [enclosure] : []),
    ...(material.source ? [`      <itunes:author>${escaped(material.source)}</itunes:author>`] : []),
    "    </item>",
  ];
}

/** «Mon, 20 Nov 2017 08:00:00 GMT». */
export function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
