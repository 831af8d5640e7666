import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { speakerId } from "#app/programme/add-appearance.ts";
import { touchSite } from "#app/site/version.ts";
import { slugOf } from "#app/slug.ts";
import type { AppearanceRow, Trx } from "#db/schema.ts";
import { eventPersonText, type EventPersonText } from "./person-text.ts";
import { refuseStale } from "./refuse-stale.ts";
import { personOfEvent } from "./remove-event-person.ts";

/**
 * Changes how somebody who belongs to an event as such is printed. Another name is another person.
 *
 * @param actor an account's id, or that of a speaker's invitation
 * @param change what it becomes, of what it is now
 * @param seen what the form showed: `personSeen`; null: whatever stands there
 * @throws Refusal "no-such-appearance"; "stale-version" when somebody else has changed it since
 */
export function changeEventPerson(
  app: App,
  at: { readonly eventId: string; readonly actor: string; readonly id: string },
  change: (now: EventPersonText) => EventPersonText,
  seen: string | null,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const { zone } = await lockEvent(trx, at.eventId);
    const row = await personOfEvent(trx, at.eventId, at.id);
    if (seen !== null) await refuseStale(trx, row, seen, zone);
    await write(trx, app, row, change(eventPersonText(row)));
    await noteEventActivity(trx, app, "speaker-changed", at.actor, at.eventId, { appearanceId: at.id });
    await touchSite(trx);
  });
}

async function write(trx: Trx, app: App, row: AppearanceRow, to: EventPersonText): Promise<void> {
  const isSame = to.name === (row.name ?? "");
  const speaker_id = isSame
    ? row.speaker_id
    : to.name === ""
      ? null
      : await speakerId(app, trx, to.name, slugOf(to.name));
  await trx
    .updateTable("appearance")
    .set({
      speaker_id,
      name: to.name || null,
      is_name_to_come: to.isNameToCome ? 1 : 0,
      titles: to.titles,
      organisation: to.organisation || null,
      role: to.role,
      role_label: to.roleLabel || null,
      bio: to.bio || null,
    })
    .where("id", "=", row.id)
    .execute();
}
