import type { LoaderFunctionArgs } from "@remix-run/node";
import { textAnswer } from "#app/web/answers.ts";
import { appOf } from "#app/web/http.ts";
import { changedProgrammes } from "#app/programme/release/releases.ts";
import { publicPages } from "#app/search/public-pages.ts";
import { rebuildSearch } from "#app/search/rebuild.ts";
import { sitemapXml } from "#app/views/site/sitemap.ts";

/** All public pages, for search engines: they are those that our own search finds. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  await rebuildSearch(app);
  const xml = sitemapXml(await publicPages(app.db), await changedProgrammes(app.db), app.config.publicUrl);
  return textAnswer(args, "application/xml", xml);
}
