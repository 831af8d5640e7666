import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import { organiserFeed } from "#app/views/site/feeds.ts";

/** All that an organiser holds, as a calendar to subscribe to. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const organisation = await organisationBySlug(app.db, args.params.organiser!);
  if (!organisation) throw notFound();
  return calendarAnswer(args, await organiserFeed(app, organisation, arrivalOf(args)));
}
