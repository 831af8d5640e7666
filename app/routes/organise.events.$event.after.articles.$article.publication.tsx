import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishDraft } from "#app/articles/edit/publication.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { requireArticleEditor } from "#app/web/article-guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { articlePublicationView } from "#app/views/organise/after/article-publication.ts";
import { articlesPath } from "#app/views/organise/after/articles-page.ts";
import { ArticlePublicationPage } from "#app/views/organise/after/articles-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireArticleEditor(args);
  return articlePublicationView(appOf(args), editor, args.request.url, editor.article);
}

/** Lets everybody read it. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireArticleEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account, article } = editor;
  const language = languageOf(url);
  const version = Number((await readForm(args.request)).get("version"));
  const by = { event, accountId: account.id, version };
  const outcome = await publishDraft(app, article.id, by).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await articlePublicationView(app, editor, url, article, sentence), {
      status: statusOf[outcome.code],
    });
  }
  return redirect(`${articlesPath(event, language, article.id)}/publication?done`, 303);
}

export default function PublicationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ArticlePublicationPage {...(useActionData<typeof action>() ?? loaded)} />;
}
