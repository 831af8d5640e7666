import type { SubscribeProps } from "#app/components/material.tsx";
import type { Language } from "#app/language/language.ts";
import { eventWords } from "#app/language/event.ts";
import { siteWords } from "#app/language/site.ts";

/** How to follow a list: as a calendar that keeps itself up to date, or as its file. */
export function subscribeView(feed: string, publicUrl: string, language: Language) {
  const words = siteWords[language];
  return {
    heading: words.subscribe,
    sentence: words.subscribeHint,
    links: [
      {
        href: (publicUrl + feed).replace(/^https?:/, "webcal:"),
        text: eventWords[language].followCalendar,
        kind: "calendar",
      },
      { href: feed, text: eventWords[language].calendarFile, kind: "feed" },
    ],
  } satisfies SubscribeProps;
}
