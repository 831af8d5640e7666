import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { eventPage, type EventPage } from "./events/event-page.ts";
import { publicEvent, slugNow } from "./events/queries.ts";
import { appOf, gone, moved, notFound } from "./http.ts";
import { inLanguage, languageOf } from "./language/address.ts";

/**
 * The public event at an address, with all that its pages say.
 *
 * @throws Response 404 for an unknown or unpublished one, 410 for one withdrawn, 301 from an address it had before
 */
export async function openEvent(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<EventPage> {
  const { db } = appOf(args);
  const slug = args.params.event ?? "";
  const event = await publicEvent(db, slug);
  if (event?.withdrawn_at) throw gone();
  if (event) return eventPage(db, event);

  const now = await slugNow(db, slug);
  if (!now) throw notFound();
  throw moved(inLanguage(languageOf(args.request.url), `/events/${now}`));
}
