import { followLinks } from "#app/calendar/links.ts";
import type { LinkRowProps } from "#app/components/material.tsx";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";

/** Ways to follow a calendar in one's own. @param icsUrl absolute */
export function followRow(icsUrl: string, name: string, language: Language): LinkRowProps["links"] {
  const words = ownCalendarWords[language].follow;
  const links = followLinks(icsUrl, name);
  return [
    { href: links.webcal, text: words.webcal, kind: "calendar" },
    { href: links.google, text: words.google, kind: "external" },
    { href: links.outlook, text: words.outlook, kind: "external" },
  ];
}
