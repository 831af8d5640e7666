import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { articlesView } from "#app/views/organise/after/articles-page.ts";
import { ArticlesPage } from "#app/views/organise/after/articles-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return articlesView(appOf(args), organiser, args.request.url);
}

export default function ArticlesRoute() {
  return <ArticlesPage {...useLoaderData<typeof loader>()} />;
}
