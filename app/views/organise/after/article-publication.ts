import type { App } from "#app/app.ts";
import { articleChecks } from "#app/articles/edit/article-checks.ts";
import { picturesOf } from "#app/articles/queries.ts";
import { isOutdated } from "#app/events/rules.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { ArticleRow } from "#db/schema.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { markupOf } from "#app/views/markdown.ts";
import { firstAndOthers, pictureView } from "#app/views/picture.ts";
import { langIfOther } from "#app/views/text.ts";
import { articlesPath } from "./articles-page.ts";

/** An article as its readers see it, what it lacks, and the button that lets them. */
export async function articlePublicationView(
  app: App,
  organiser: Organiser,
  address: string,
  article: ArticleRow,
  refused: string | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const { publication: words, ...all } = articlesWords[language];
  const pictures = await picturesOf(app.db, { articleId: article.id });
  const { blockers, warnings } = articleChecks(article, pictures, event);
  const path = articlesPath(event, language, article.id);
  const query = new URL(address).searchParams;
  const isPublic = article.status === "published";
  const at = (instant: string) => stamp(instant, event.zone, language);
  return {
    ...eventDesk(app, organiser, address, refused ? all.wrongTitle(words.heading) : words.heading, "after"),
    heading: words.heading,
    lead: article.title,
    ...(refused && { wrong: { heading: all.wrong, errors: [{ text: refused }] } }),
    done: query.has("confirmed") ? words.confirmed : query.has("done") ? words.done : null,
    isOut: isPublic ? words.isOut(at(article.published_at)) : null,
    see: isPublic ? { href: inLanguage(language, `/articles/${article.slug}`), text: words.see } : null,
    lacks: [
      ...(blockers.length > 0
        ? [{ heading: words.blocked, sentences: blockers.map((one) => words.blockers[one]) }]
        : []),
      ...(warnings.length > 0
        ? [{ heading: words.warned, sentences: warnings.map((one) => words.warnings[one]) }]
        : []),
    ],
    outdated:
      isPublic && isOutdated(article, app.now())
        ? { sentence: words.outdated, action: `${path}/confirmation`, button: words.confirm }
        : null,
    confirmedAt: article.confirmed_at && words.confirmedAt(at(article.confirmed_at)),
    preview: {
      heading: words.preview,
      kicker: article.kicker ?? all.kinds[article.kind],
      title: article.title,
      lead: article.lead,
      lang: langIfOther(article.lang, language),
      markup: markupOf(article.body, 4),
      ...firstAndOthers(pictures.map((one) => pictureView(one, language))),
      stamps: isPublic
        ? [
            { label: `${words.published}:`, text: at(article.published_at), dateTime: article.published_at },
            { label: `${words.changed}:`, text: at(article.changed_at), dateTime: article.changed_at },
          ]
        : [],
    },
    form:
      isPublic || blockers.length > 0
        ? null
        : { action: `${path}/publication`, version: String(article.version), button: words.publish },
    ways: {
      label: all.ways,
      links: [
        { href: path, text: words.mend },
        ...(isPublic ? [{ href: `${path}/withdrawal`, text: all.withdrawal.way }] : []),
      ],
    },
  };
}

/** What comes of withdrawing an article. */
export function articleWithdrawalView(app: App, organiser: Organiser, address: string, article: ArticleRow) {
  const language = languageOf(address);
  const words = articlesWords[language].withdrawal;
  return {
    ...eventDesk(app, organiser, address, words.heading, "after"),
    heading: words.heading,
    lead: article.title,
    sentence: words.sentence,
    form: {
      action: `${articlesPath(organiser.event, language, article.id)}/withdrawal`,
      button: words.button,
    },
  };
}
