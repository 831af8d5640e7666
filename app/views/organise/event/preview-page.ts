import type { App } from "#app/app.ts";
import { eventPage, type EventPage } from "#app/events/event-page.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { Instant } from "#db/schema.ts";
import { eventPageView } from "#app/views/site/event-page.ts";
import type { Frame } from "#app/views/frame.ts";
import { publicationPath } from "./publication-path.ts";

/** An event's page as everybody sees it, or will: made as the public one is, with a draft taken as published. */
export async function previewPageView(app: App, organiser: Organiser, address: string, now: Instant) {
  const language = languageOf(address);
  const words = previewWords[language].page;
  const page = await eventPage(app.db, await invitingEvent(app.db, organiser.event.id));
  const isDraft = page.event.status === "draft";
  const shown = isDraft ? published(page, now) : page;
  const own = app.config.publicUrl + inLanguage(language, `/events/${page.event.slug}`);
  const view = await eventPageView(app, shown, language, now, own);
  return {
    ...view,
    frame: notToBeFound(view.frame, page.event, words.title(page.event.title)),
    bar: {
      heading: words.label,
      sentence: isDraft ? words.draft : words.public,
      link: { href: publicationPath(page.event, language), text: words.back },
    },
  };
}

function published(page: EventPage, now: Instant): EventPage {
  return { ...page, event: { ...page.event, status: "published", published_at: now } };
}

/** The same around the page; only its languages lead to previews, and it tells nobody where it is. */
function notToBeFound(frame: Frame, event: { readonly slug: string }, title: string): Frame {
  return {
    ...frame,
    page: {
      ...frame.page,
      languages: frame.page.languages?.map((link) => ({
        ...link,
        href: publicationPath(event, link.lang as Language, "preview"),
      })),
    },
    head: {
      ...frame.head,
      title: `${title} – Samling`,
      canonical: null,
      alternates: [],
      feed: null,
      jsonLd: null,
    },
  };
}
