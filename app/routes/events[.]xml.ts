import type { LoaderFunctionArgs } from "@remix-run/node";
import { chosenIn, hrefOf } from "#app/views/event-lists.ts";
import { eventsRss } from "#app/views/site/events-rss.ts";
import { feedAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";

/** What comes, for programs that tell of news; with the filters of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const chosen = chosenIn(args.request.url);
  const { text, keepUntil } = await eventsRss(appOf(args), chosen, arrivalOf(args));
  const query = text.includes("<item>") ? hrefOf("", chosen, "nb") : "";
  return feedAnswer(args, "application/rss+xml", text, keepUntil, query);
}
