import { whenOf } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import type { LinkRowProps } from "#app/components/material.tsx";
import { knownWhen } from "#app/calendar/known-when.ts";
import { calendarLinks } from "#app/calendar/links.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { placeLine } from "./text.ts";

export interface CalendarView {
  readonly heading: string;
  readonly links: LinkRowProps["links"];
}

/** Ways to put an event into one's own calendar; null while its date is unknown. */
export function calendarView(
  app: App,
  { event, venue, room }: EventPage,
  language: Language,
): CalendarView | null {
  const when = knownWhen(whenOf(event));
  if (!when) return null;
  const words = eventWords[language];
  const { publicUrl } = app.config;
  const links = calendarLinks({
    title: event.title,
    when,
    location: placeLine(event, venue, room, language),
    description: `${publicUrl}${inLanguage(language, `/events/${event.slug}`)}`,
    icsUrl: `${publicUrl}/events/${event.slug}/calendar.ics`,
  });
  return {
    heading: words.addToCalendar,
    links: [
      { href: links.download, text: words.calendarFile, kind: "download" },
      { href: links.webcal, text: words.followCalendar, kind: "calendar" },
      { href: links.google, text: words.google, kind: "external" },
      { href: links.outlook, text: words.outlook, kind: "external" },
    ],
  };
}
