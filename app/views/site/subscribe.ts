import type { SubscribeProps } from "#app/components/material.tsx";
import type { Language } from "#app/language/language.ts";
import { eventWords } from "#app/language/event.ts";
import { followRow } from "#app/views/follow.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { siteWords } from "#app/language/site.ts";

/**
 * How to follow a list: in the calendar of the machine, in Google's or Outlook's, as its file, and as news.
 *
 * @param rss where its news are; left out where there are none
 * @param letters where one asks for them by letter
 */
export function subscribeView(
  feed: string,
  publicUrl: string,
  language: Language,
  {
    name = "Samling",
    rss,
    letters,
  }: { readonly name?: string; readonly rss?: string; readonly letters?: string } = {},
) {
  const words = siteWords[language];
  return {
    heading: words.subscribe,
    sentence: words.subscribeHint,
    links: [
      ...followRow(publicUrl + feed, name, language),
      { href: feed, text: eventWords[language].calendarFile, kind: "download" },
      ...(letters ? [{ href: letters, text: subscriptionWords[language].link, kind: "mail" as const }] : []),
      ...(rss ? [{ href: rss, text: words.rss, kind: "feed" as const }] : []),
    ],
  } satisfies SubscribeProps;
}
