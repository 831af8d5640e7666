import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { insertAppearance } from "#app/programme/add-appearance.ts";
import { touchSite } from "#app/site/version.ts";
import type { AppearanceRow } from "#db/schema.ts";
import type { EventPersonText } from "./person-text.ts";
import { inOrder } from "./step-event-person.ts";

/** Puts somebody at the end of those who belong to an event as such. Seen at once where the event is public. */
export function addEventPerson(
  app: App,
  eventId: string,
  accountId: string,
  text: EventPersonText,
): Promise<AppearanceRow> {
  return app.db.transaction().execute(async (trx) => {
    const { lang } = await lockEvent(trx, eventId);
    const added = await insertAppearance(
      app,
      trx,
      { eventId },
      {
        ...(text.name && { name: text.name }),
        titles: text.titles.split("\n").filter(Boolean),
        ...(text.organisation && { organisation: text.organisation }),
        role: text.role,
        ...(text.roleLabel && { roleLabel: text.roleLabel }),
        isNameToCome: text.isNameToCome,
        ...(text.bio && { bio: text.bio }),
        lang,
      },
    );
    await inOrder(trx, eventId, (ids) => [...ids.filter((id) => id !== added.id), added.id]);
    await noteEventActivity(trx, app, "speaker-added", accountId, eventId, { appearanceId: added.id });
    await touchSite(trx);
    return added;
  });
}
