import type { App } from "#app/app.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { eventPageView } from "#app/views/site/event-page.ts";
import { daysView } from "#app/views/programme.ts";
import { sessionPageView } from "#app/views/site/session-page.ts";
import { pageOf } from "./worlds.ts";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** All that the public is shown of an event in bokmål: its page, its programme, its sessions; ids apart. */
export async function publicViews(app: App, slug: string): Promise<unknown> {
  const page = await pageOf(app, slug);
  const { publicUrl } = app.config;
  const address = `${publicUrl}/events/${slug}`;
  const { keepUntil: _, ...event } = await eventPageView(app, page, "nb", app.now(), address);
  const programme = await programmeOf(app.db, page.event.id);
  const views = {
    event,
    programme: daysView(page.event, programme, "nb", "full"),
    sessions: programme.sessions.map((session) =>
      sessionPageView(publicUrl, `${address}/sessions/${session.slug}`, page, session, "nb"),
    ),
  };
  return JSON.parse(JSON.stringify(views).replace(ID, "id"));
}
