import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { confirmArticle } from "#app/articles/edit/publication.ts";
import { languageOf } from "#app/language/address.ts";
import { requireArticleEditor } from "#app/web/article-guards.ts";
import { appOf } from "#app/web/http.ts";
import { articlesPath } from "#app/views/organise/after/articles-page.ts";

/** Looking confirms nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, article } = await requireArticleEditor(args);
  return redirect(`${articlesPath(event, languageOf(args.request.url), article.id)}/publication`, 303);
}

/** Says that it still holds. */
export async function action(args: ActionFunctionArgs) {
  const { event, account, article } = await requireArticleEditor(args);
  await confirmArticle(appOf(args), article.id, { event, accountId: account.id });
  const path = articlesPath(event, languageOf(args.request.url), article.id);
  return redirect(`${path}/publication?confirmed`, 303);
}

export default function ConfirmationRoute() {
  return null;
}
