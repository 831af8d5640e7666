import type { App } from "#app/app.ts";
import {
  ARTICLE_KINDS,
  articleFields,
  EMPTY_ARTICLE,
  type ArticleFields,
} from "#app/articles/edit/article-fields.ts";
import type { ArticleFaults } from "#app/articles/edit/read-article.ts";
import { placedPictures } from "#app/articles/pictures/placed-pictures.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import type { Refusal } from "#app/refusal.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { ArticleRow } from "#db/schema.ts";
import { languageField } from "#app/views/organise/desk-form.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { returnedForm } from "#app/views/organise/returned-form.ts";
import { langIfOther } from "#app/views/text.ts";
import { articlesPath, toneOfArticle } from "./articles-page.ts";
import { pictureRows } from "./pictures-page.ts";

/** An article that was not saved: what was typed, and why not. */
export interface RefusedArticle {
  readonly typed: ArticleFields;
  readonly faults?: ArticleFaults;
  readonly refusal?: Refusal;
  readonly sent: { readonly version: string; readonly seen: string };
}

/** The form of an article, as it stands or as it was sent and not saved; then its pictures. @param row null: a new one */
export async function articleFormView(
  app: App,
  organiser: Organiser,
  address: string,
  row: ArticleRow | null,
  refused: RefusedArticle | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = articlesWords[language];
  const now = row ? articleFields(row) : EMPTY_ARTICLE;
  const typed = refused?.typed ?? now;
  const faults = Object.entries(refused?.faults ?? {});
  const sentences = Object.fromEntries(faults.map(([name, fault]) => [name, words.faults[fault]]));
  const { both, errors, saw } = returnedForm(
    {
      now,
      version: row?.version ?? 0,
      label: (field) => words.fields[field],
      text: (field, of) => textOf(field, of, language),
    },
    refused,
    sentences,
    language,
  );
  const heading = row ? row.title : words.new;
  const pictures = row
    ? (await placedPictures(app.db, event.id)).filter((one) => one.article_id === row.id)
    : [];
  const path = articlesPath(event, language);
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, "after"),
    heading,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    done: doneIn(address, language),
    state: row && { text: words.states[row.status], tone: toneOfArticle[row.status] },
    note: row?.status === "published" ? words.live : null,
    form: {
      action: row ? `${path}/${row.id}` : `${path}/new`,
      button: words.save,
      saw,
      both,
      fields: fieldsOf(typed, sentences, language),
    },
    pictures: row && {
      heading: words.pictures.heading,
      none: pictures.length === 0 ? words.pictures.none : null,
      rows: pictureRows(pictures, event, language),
      add: {
        href: `${path.replace(/articles$/, "pictures")}/new?article=${row.id}`,
        text: words.pictures.add,
      },
    },
    ways: {
      label: words.ways,
      links: [
        { href: path, text: words.toList },
        ...(row ? [{ href: `${path}/${row.id}/publication`, text: words.toPublication }] : []),
        ...(row?.status === "published"
          ? [{ href: `${path}/${row.id}/withdrawal`, text: words.withdrawal.way }]
          : []),
      ],
    },
  };
}

function doneIn(address: string, language: Language): string | null {
  const query = new URL(address).searchParams;
  const words = articlesWords[language];
  if (query.has("removed")) return words.pictures.removed;
  if (query.has("withdrawn")) return words.withdrawal.done;
  return query.has("done") ? words.done : null;
}

function fieldsOf(
  fields: ArticleFields,
  error: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const words = articlesWords[language];
  const text = (name: "kicker" | "title" | "lead" | "body", more: object = {}) => ({
    kind: "field" as const,
    name,
    label: words.fields[name],
    mark: words.optional,
    defaultValue: fields[name],
    lang: langIfOther(fields.lang, language),
    error: error[name],
    ...more,
  });
  return [
    {
      kind: "select",
      name: "kind",
      label: words.fields.kind,
      defaultValue: fields.kind,
      options: ARTICLE_KINDS.map((value) => ({ value, label: words.kinds[value] })),
    },
    text("title", { mark: words.must }),
    text("kicker", { description: words.about.kicker }),
    text("lead", { description: words.about.lead, rows: 3 }),
    text("body", { description: words.about.body, rows: 16 }),
    languageField(words.fields.lang, fields.lang),
  ];
}

function textOf(field: keyof ArticleFields, fields: ArticleFields, language: Language): string {
  return field === "kind" ? articlesWords[language].kinds[fields.kind] : fields[field];
}
