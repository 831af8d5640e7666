import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawArticle } from "#app/articles/edit/publication.ts";
import { languageOf } from "#app/language/address.ts";
import { requireArticleEditor } from "#app/web/article-guards.ts";
import { appOf } from "#app/web/http.ts";
import { articleWithdrawalView } from "#app/views/organise/after/article-publication.ts";
import { articlesPath } from "#app/views/organise/after/articles-page.ts";
import { ArticleWithdrawalPage } from "#app/views/organise/after/articles-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireArticleEditor(args);
  return articleWithdrawalView(appOf(args), editor, args.request.url, editor.article);
}

/** Takes it back from everybody. */
export async function action(args: ActionFunctionArgs) {
  const { event, account, article } = await requireArticleEditor(args);
  await withdrawArticle(appOf(args), article.id, { event, accountId: account.id });
  return redirect(`${articlesPath(event, languageOf(args.request.url), article.id)}?withdrawn`, 303);
}

export default function WithdrawalRoute() {
  return <ArticleWithdrawalPage {...useLoaderData<typeof loader>()} />;
}
