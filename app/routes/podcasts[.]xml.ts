import type { LoaderFunctionArgs } from "@remix-run/node";
import { episodesOut } from "#app/materials/recordings/episodes.ts";
import { podcastsRss } from "#app/views/site/podcasts-feed.ts";
import { textAnswer } from "#app/web/answers.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";

/** Podcast episodes, for programs that play them. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const episodes = await episodesOut(app.db, arrivalOf(args));
  return textAnswer(args, "application/rss+xml", podcastsRss(episodes, app.config.publicUrl));
}
