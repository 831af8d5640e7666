import type { LoaderFunctionArgs } from "@remix-run/node";
import { textAnswer } from "#app/web/answers.ts";
import { openEvent } from "#app/web/doors.ts";
import { appOf } from "#app/web/http.ts";
import { releasesOf } from "#app/programme/release/releases.ts";
import { changesAtom } from "#app/views/site/changes-feed.ts";

/** The changes of a programme, for programs that tell of news. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, organisation } = await openEvent(args);
  const app = appOf(args);
  const releases = await releasesOf(app.db, event.id);
  const xml = changesAtom(event, organisation.name, releases, app.config.publicUrl);
  return textAnswer(args, "application/atom+xml", xml);
}
