import type { App } from "#app/app.ts";
import { picturesOf } from "#app/articles/queries.ts";
import { isOutdated } from "#app/events/rules.ts";
import { publicEventById } from "#app/events/queries.ts";
import { inLanguage } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { organisationsById } from "#app/organisations/queries.ts";
import type { ArticleRow, Instant } from "#db/schema.ts";
import { materialsView } from "./afterwards.ts";
import { frameFor } from "#app/views/frame.ts";
import { markupOf } from "#app/views/markdown.ts";
import { firstAndOthers, pictureView } from "#app/views/picture.ts";
import { langIfOther } from "#app/views/text.ts";

const ZONE = "Europe/Oslo";

/** A recap, a piece of news or an interview, with its stamps; said to be old when nobody has touched it for years. */
export async function articleView(
  app: App,
  article: ArticleRow,
  language: Language,
  now: Instant,
  address: string,
) {
  const words = siteWords[language];
  const organiser = (await organisationsById(app.db, [article.organisation_id])).get(
    article.organisation_id,
  )!;
  const pictures = await picturesOf(app.db, { articleId: article.id });
  const materials = await materialsOf(app.db, { articleId: article.id });
  const event = article.event_id ? await publicEventById(app.db, article.event_id) : undefined;
  const lang = langIfOther(article.lang, language);
  const eventLang = event && langIfOther(event.lang, language);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: article.title,
      description: article.lead ?? article.body,
      organiser,
    }),
    head: {
      kicker: article.kicker ?? words.article[article.kind],
      title: article.title,
      ...(lang && { titleLang: lang, ...(article.kicker && { kickerLang: lang }) }),
      lead: article.lead,
      stamps: [
        {
          label: `${words.published}:`,
          text: stamp(article.published_at, ZONE, language),
          dateTime: article.published_at,
        },
        {
          label: `${words.changed}:`,
          text: stamp(article.changed_at, ZONE, language),
          dateTime: article.changed_at,
        },
      ],
    },
    outdated: isOutdated(article, now) ? words.outdated : null,
    markup: markupOf(article.body, 2),
    ...(lang && { lang }),
    ...firstAndOthers(pictures.map((picture) => pictureView(picture, language))),
    materials: materialsView(materials, language),
    event: event
      ? {
          href: inLanguage(language, `/events/${event.slug}`),
          text: event.title,
          ...(eventLang && { lang: eventLang }),
        }
      : null,
    words: { readMore: words.readMore, aboutEvent: words.aboutEvent },
  };
}
