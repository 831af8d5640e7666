import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { articleFields } from "#app/articles/edit/article-fields.ts";
import { readArticle } from "#app/articles/edit/read-article.ts";
import { changeArticle } from "#app/articles/edit/save-article.ts";
import { merged } from "#app/events/edit/both.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { requireArticleEditor } from "#app/web/article-guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { articleFormView, type RefusedArticle } from "#app/views/organise/after/article-form.ts";
import { articlesPath } from "#app/views/organise/after/articles-page.ts";
import { ArticleFormPage } from "#app/views/organise/after/articles-parts.tsx";
import { theirsChosen } from "#app/views/organise/both-versions.ts";

/** A long text, every letter of which may take nine bytes on the way. */
const MAX_ARTICLE_BYTES = 512 * 1024;

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireArticleEditor(args);
  return articleFormView(appOf(args), editor, args.request.url, editor.article);
}

/** Saves what it says. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireArticleEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account, article } = editor;
  const form = await readForm(args.request, MAX_ARTICLE_BYTES);
  const { fields, faults } = readArticle(form);
  const typed = merged(fields, articleFields(article), theirsChosen(form));
  const sent = { version: form.get("version") ?? "", seen: form.get("seen") ?? "" };
  const page = async (why: Pick<RefusedArticle, "faults" | "refusal">, status: number) => {
    const now = await requireArticleEditor(args);
    return data(await articleFormView(app, editor, url, now.article, { typed, sent, ...why }), { status });
  };

  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const by = { event, accountId: account.id, version: Number(sent.version) };
  const outcome = await changeArticle(app, article.id, by, typed).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${articlesPath(event, languageOf(url), article.id)}?done`, 303);
}

export default function ArticleRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ArticleFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
