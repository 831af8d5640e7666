import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readArticle } from "#app/articles/edit/read-article.ts";
import { draftArticle } from "#app/articles/edit/save-article.ts";
import { languageOf } from "#app/language/address.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { articleFormView } from "#app/views/organise/after/article-form.ts";
import { articlesPath } from "#app/views/organise/after/articles-page.ts";
import { ArticleFormPage } from "#app/views/organise/after/articles-parts.tsx";

/** A long text, every letter of which may take nine bytes on the way. */
const MAX_ARTICLE_BYTES = 512 * 1024;

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return articleFormView(appOf(args), organiser, args.request.url, null);
}

/** Begins an article: a draft. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request, MAX_ARTICLE_BYTES);
  const { fields: typed, faults } = readArticle(form);
  if (Object.keys(faults).length > 0) {
    const sent = { version: "0", seen: form.get("seen") ?? "" };
    return data(await articleFormView(app, organiser, url, null, { typed, faults, sent }), { status: 400 });
  }
  const { event, account } = organiser;
  const { id } = await draftArticle(app, { event, accountId: account.id }, typed);
  return redirect(`${articlesPath(event, languageOf(url), id)}?done`, 303);
}

export default function NewArticleRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ArticleFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
