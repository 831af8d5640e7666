import type { LoaderFunctionArgs } from "@remix-run/node";
import { chosenIn, hrefOf } from "#app/views/event-lists.ts";
import { everythingFeed } from "#app/views/site/feeds.ts";
import { filteredFeed } from "#app/views/site/filtered-feeds.ts";
import { calendarAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";

/** What comes, as a calendar to subscribe to; with the filters of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const [app, now] = [appOf(args), arrivalOf(args)];
  const chosen = chosenIn(args.request.url);
  if (Object.keys(chosen).length === 0) return calendarAnswer(args, await everythingFeed(app, now));
  const calendar = await filteredFeed(app, chosen, now);
  return calendarAnswer(args, calendar, calendar.changedAt === null ? "" : hrefOf("", chosen, "nb"));
}
