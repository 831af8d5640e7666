import { ARTICLE_KINDS, type ArticleFields } from "./article-fields.ts";

export type ArticleFault = "no-title" | "too-long";
export type ArticleFaults = Readonly<Partial<Record<keyof ArticleFields, ArticleFault>>>;

/** In characters. */
export const MOST = { kicker: 120, title: 200, lead: 1000, body: 50_000 } as const;

/** What the form of an article sent, and what is wrong with it. A draft may lack all but its title. */
export function readArticle(form: URLSearchParams): {
  readonly fields: ArticleFields;
  readonly faults: ArticleFaults;
} {
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const lang = line("lang");
  const fields: ArticleFields = {
    kind: ARTICLE_KINDS.find((one) => one === form.get("kind")) ?? "recap",
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : "nb",
    kicker: line("kicker"),
    title: line("title"),
    lead: line("lead"),
    body: (form.get("body") ?? "").trim(),
  };
  const faults: Partial<Record<keyof ArticleFields, ArticleFault>> = {};
  if (fields.title === "") faults.title = "no-title";
  for (const name of ["kicker", "title", "lead", "body"] as const) {
    if (fields[name].length > MOST[name]) faults[name] = "too-long";
  }
  return { fields, faults };
}
