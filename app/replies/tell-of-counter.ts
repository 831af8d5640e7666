import type { App } from "#app/app.ts";
import { writeDeskNote } from "./desk-note.ts";
import { invitedBy } from "./invited-by.ts";
import type { CalendarReply } from "./read-calendar.ts";

/**
 * Tells the event's contact that somebody's calendar proposes another time. It is told in the zone of
 * the event, moves nothing, and is no answer.
 */
export async function tellOfCounter(app: App, { uid, stampedAt, proposed }: CalendarReply): Promise<void> {
  const registration = await invitedBy(app.db, uid);
  if (registration?.status !== "confirmed") return;
  const { zone } = await app.db
    .selectFrom("event")
    .select("zone")
    .where("id", "=", registration.event_id)
    .executeTakeFirstOrThrow();
  await writeDeskNote(app, "time-proposed", registration.event_id, {
    about: registration.name,
    address: registration.email,
    said: null,
    proposed: proposed && {
      kind: "instant",
      startsAt: proposed.startsAt,
      endsAt: proposed.endsAt,
      zone,
    },
    occasion: `${registration.id}/${stampedAt}`,
    path: `/people/${registration.id}`,
  });
}
