import { whenOf } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import { articlesOfEvent, picturesOf } from "#app/articles/queries.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { isHeld } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { whenSentence } from "#app/language/when.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { programmeOf, type Programme } from "#app/programme/queries.ts";
import type { Instant } from "#db/schema.ts";
import { afterwardsView } from "./afterwards.ts";
import { calendarView } from "#app/views/calendar.ts";
import { invitationView } from "#app/views/event.ts";
import { factsOf } from "#app/views/event-facts.ts";
import { noticesOf } from "#app/views/event-notices.ts";
import { frameFor } from "#app/views/frame.ts";
import { markupOf } from "#app/views/markdown.ts";
import { oncePerPerson, speakerOf } from "#app/views/people.ts";
import { pictureView } from "#app/views/picture.ts";
import { daysView } from "#app/views/programme.ts";
import { relatedView } from "./related.ts";
import { eventJsonLd } from "./structured.ts";
import { langIfOther, linkOf } from "#app/views/text.ts";
import { changesAt } from "#app/views/when.ts";

/** All that an event's page prints, in the reader's language, as of now. */
export async function eventPageView(
  app: App,
  page: EventPage,
  language: Language,
  now: Instant,
  address: string,
) {
  const { event, organisation } = page;
  const [programme, materials, articles, pictures] = await Promise.all([
    programmeOf(app.db, event.id),
    materialsOf(app.db, { eventId: event.id }),
    articlesOfEvent(app.db, event.id),
    picturesOf(app.db, { eventId: event.id }),
  ]);
  const hasRecording = materials.some((one) => one.kind === "recording");
  const words = eventWords[language];
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: event.title,
      description: `${whenSentence(whenOf(event), language)}. ${event.lead ?? event.theme ?? ""}`,
      organiser: organisation,
      jsonLd: eventJsonLd(page, programme, app.config.publicUrl, language),
      isPrivate: event.is_unlisted === 1,
      ...(event.time_kind !== "unknown" && {
        feed: { href: `/events/${event.slug}/calendar.ics`, title: event.title },
      }),
    }),
    invitation: invitationView(page, programme, hasRecording, language, now),
    notices: noticesOf(page, language, now, siteWords[language]),
    about: aboutView(page, language),
    facts: factsOf(page, language, now),
    speakers: speakersOf(programme, language),
    programme: programmeView(page, programme, language),
    after: afterwardsView(page, programme, materials, articles, language, now),
    calendar: isHeld(event, now) || event.status === "cancelled" ? null : calendarView(app, page, language),
    related: await relatedView(app.db, page, language, now),
    pictures: pictures.map((picture) => pictureView(picture, language)),
    words: {
      about: words.about,
      programme: words.programme,
      speakers: words.speakers,
      practical: words.practical,
    },
    keepUntil: changesAt([event, ...page.related, ...page.siblings].map(asChanging), now),
  };
}

function asChanging<T extends object>(event: T): T & { doors_at: null } {
  return { ...event, doors_at: null };
}

function aboutView({ event, series, topics, keywords }: EventPage, language: Language) {
  const words = eventWords[language];
  const lang = langIfOther(event.lang, language);
  const lists = [
    { heading: words.goal, items: event.goal ? [event.goal] : [] },
    { heading: words.purpose, items: event.purpose ? [event.purpose] : [] },
    { heading: words.topics, items: topics },
    { heading: words.keywords, items: keywords.length > 0 ? [keywords.join(" · ")] : [] },
    ...(series
      ? [{ heading: series.name, items: [[series.about, series.goal].filter(Boolean).join(" ")] }]
      : []),
  ].filter((list) => list.items.length > 0);
  if (!event.lead && !event.body && lists.length === 0) return null;
  return { lead: event.lead, markup: event.body && markupOf(event.body, 3), lists, ...(lang && { lang }) };
}

/** Who speaks, where the programme does not say it: those who belong to the event as such. */
function speakersOf(programme: Programme, language: Language) {
  return oncePerPerson(programme.appearances).map((one) => speakerOf(one, language));
}

/** From so many sessions on, a page of its own tells the abstracts. */
const LONG_PROGRAMME = 12;

function programmeView({ event }: EventPage, programme: Programme, language: Language) {
  const words = eventWords[language];
  if (programme.sessions.length === 0) {
    const href = linkOf(event.programme_url);
    return href ? { days: [], link: { href, text: words.programmeElsewhere } } : null;
  }
  const isLong = programme.sessions.length > LONG_PROGRAMME;
  return {
    days: daysView(event, programme, language, isLong ? "brief" : "full"),
    link: { href: inLanguage(language, `/events/${event.slug}/programme`), text: words.fullProgramme },
  };
}
