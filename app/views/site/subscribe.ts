import type { SubscribeProps } from "#app/components/material.tsx";
import type { Language } from "#app/language/language.ts";
import { eventWords } from "#app/language/event.ts";
import { followRow } from "#app/views/follow.ts";
import { siteWords } from "#app/language/site.ts";

/**
 * How to follow a list: in the calendar of the machine, in Google's or Outlook's, as its file, and as news.
 *
 * @param rss where its news are; left out where there are none
 */
export function subscribeView(
  feed: string,
  publicUrl: string,
  language: Language,
  { name = "Samling", rss }: { readonly name?: string; readonly rss?: string } = {},
) {
  const words = siteWords[language];
  return {
    heading: words.subscribe,
    sentence: words.subscribeHint,
    links: [
      ...followRow(publicUrl + feed, name, language),
      { href: feed, text: eventWords[language].calendarFile, kind: "download" },
      ...(rss ? [{ href: rss, text: words.rss, kind: "feed" as const }] : []),
    ],
  } satisfies SubscribeProps;
}
