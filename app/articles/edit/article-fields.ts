import type { ArticleRow, Lang } from "#db/schema.ts";

/** What the form of an article shows and sends; what there is none of is "". */
export interface ArticleFields {
  readonly kind: ArticleRow["kind"];
  readonly lang: Lang;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  /** Markdown; a quote is a paragraph after «>». */
  readonly body: string;
}

export const ARTICLE_KINDS = ["recap", "news", "interview"] as const satisfies readonly ArticleRow["kind"][];

export const EMPTY_ARTICLE: ArticleFields = {
  ...{ kind: "recap", lang: "nb", kicker: "", title: "", lead: "", body: "" },
};

export function articleFields(row: ArticleRow): ArticleFields {
  const { kind, lang, kicker, title, lead, body } = row;
  return { kind, lang, kicker: kicker ?? "", title, lead: lead ?? "", body };
}
