import type { LoaderFunctionArgs } from "@remix-run/node";
import { textAnswer } from "#app/answers.ts";
import { appOf } from "#app/http.ts";
import { robotsText } from "#app/views/sitemap.ts";

/** What search engines leave alone, and where the list of all pages is. */
export function loader(args: LoaderFunctionArgs) {
  return textAnswer(args, "text/plain", robotsText(appOf(args).config.publicUrl));
}
