import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer } from "#app/web/answers.ts";
import { seriesBySlug } from "#app/events/queries.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { seriesFeed } from "#app/views/site/feeds.ts";

/** A series as a calendar to subscribe to. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const series = await seriesBySlug(app.db, args.params.series!);
  if (!series) throw notFound();
  return calendarAnswer(args, await seriesFeed(app, series, arrivalOf(args)));
}
