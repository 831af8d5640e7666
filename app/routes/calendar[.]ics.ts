import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { everythingFeed } from "#app/views/site/feeds.ts";

/** What comes, as a calendar to subscribe to. */
export async function loader(args: LoaderFunctionArgs) {
  return calendarAnswer(args, await everythingFeed(appOf(args), arrivalOf(args)));
}
