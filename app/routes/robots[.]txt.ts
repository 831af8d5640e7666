import type { LoaderFunctionArgs } from "@remix-run/node";
import { textAnswer } from "#app/web/answers.ts";
import { appOf } from "#app/web/http.ts";
import { robotsText } from "#app/views/site/sitemap.ts";

/** What search engines leave alone, and where the list of all pages is. */
export function loader(args: LoaderFunctionArgs) {
  return textAnswer(args, "text/plain", robotsText(appOf(args).config.publicUrl));
}
