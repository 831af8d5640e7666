import type { App } from "#app/app.ts";
import { eventPage } from "#app/events/event-page.ts";
import { importantDates, pastEvents } from "#app/events/lists.ts";
import { publicEvent } from "#app/events/queries.ts";
import { inLanguage } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { dateOf } from "#app/time.ts";
import type { Db, Instant } from "#db/schema.ts";
import { invitationView } from "#app/views/event.ts";
import { comingFacts, withSeats } from "#app/views/event-lists.ts";
import { frameFor } from "#app/views/frame.ts";
import { monthsOf } from "#app/views/list.ts";
import { subscribeView } from "./subscribe.ts";
import { langIfOther, linkOf } from "#app/views/text.ts";
import { changesAt } from "#app/views/when.ts";

const SHOWN = 12;
const RECENT = 4;

/** The front page: the next event as an invitation, those after it, dates that matter, what has been. */
export async function frontView(app: App, language: Language, now: Instant, address: string) {
  const words = siteWords[language];
  const today = dateOf(now, "Europe/Oslo");
  const coming = await comingFacts(app, now);
  const past = await withSeats(app.db, await pastEvents(app.db, today, {}, RECENT));
  const first = coming.events.find(
    (event) => event.status === "published" && event.time_kind === "instant" && event.starts_at! > now,
  );
  const after = {
    ...coming,
    events: coming.events.filter((event) => event.id !== first?.id).slice(0, SHOWN),
  };
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: "Samling",
      description: words.siteDescription,
      feed: { href: "/calendar.ics", title: words.feed },
      news: { href: "/events.xml", title: words.rss },
    }),
    head: { title: words.frontHeadline, lead: words.frontLead },
    next: first ? await nextView(app, first.slug, language, now) : null,
    months: monthsOf(after, language, now),
    dates: await datesView(app.db, language, now),
    recent: monthsOf(past, language, now),
    subscribe: subscribeView("/calendar.ics", app.config.publicUrl, language),
    empty: { sentence: words.noEvents, action: words.subscribe, href: "/calendar.ics" },
    words: {
      nextEvents: words.nextEvents,
      allEvents: words.allEvents,
      allHref: inLanguage(language, "/events"),
      importantDates: words.importantDates,
      recent: words.recent,
      toArchive: words.toArchive,
      archiveHref: inLanguage(language, "/archive"),
    },
    keepUntil: changesAt(coming.events, now),
  };
}

async function nextView(app: App, slug: string, language: Language, now: Instant) {
  const event = (await publicEvent(app.db, slug))!;
  const page = await eventPage(app.db, event);
  const programme = await programmeOf(app.db, event.id);
  const invitation = invitationView(page, programme, false, language, now);
  const kicker = [siteWords[language].next, invitation.kicker].join(": ");
  return { href: inLanguage(language, `/events/${slug}`), invitation: { ...invitation, kicker } };
}

/** Dates that matter and are no events, from today on. */
export async function datesView(db: Db, language: Language, now: Instant, organisationId?: string) {
  const dates = await importantDates(db, dateOf(now, "Europe/Oslo"), organisationId);
  return dates.map((date) => {
    const lang = langIfOther(date.lang, language);
    return {
      key: date.id,
      when: dateLine(date.falls_on, language),
      label: date.label,
      title: date.title,
      href: linkOf(date.url),
      ...(lang && { lang }),
    };
  });
}
