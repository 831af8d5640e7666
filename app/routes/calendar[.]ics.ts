import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer } from "#app/answers.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { everythingFeed } from "#app/views/feeds.ts";

/** What comes, as a calendar to subscribe to. */
export async function loader(args: LoaderFunctionArgs) {
  return calendarAnswer(args, await everythingFeed(appOf(args), arrivalOf(args)));
}
