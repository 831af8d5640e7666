import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { isHeld } from "#app/events/rules.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { eventsToTell } from "./events-to-tell.ts";
import { reviseEntry } from "./revise-entry.ts";
import { writeToSpeaker } from "./letters.ts";
import { readTold, toldNow } from "./told.ts";
import { turnInLetter } from "./turn-in-letter.ts";

/**
 * Writes to each who was invited and whose own time or place is another than they were told, or whose event is called
 * off: compared with what the public programme says, so that what went back is no news. Waits while an announcement of
 * the event can still be undone.
 */
export async function tellMovedSpeakers(app: App): Promise<void> {
  for (const { event_id } of await eventsToTell(app.db)) {
    const event = await invitingEvent(app.db, event_id);
    if (isHeld(event, app.now())) continue;
    const invited = await app.db
      .selectFrom("speaker_invitation")
      .selectAll()
      .where("event_id", "=", event_id)
      .where("revoked_at", "is", null)
      .execute();
    for (const invitation of invited) {
      const turn = await turnInLetter(app.db, event_id, invitation.appearance_id);
      if (!turn) continue;
      const now = toldNow(event, turn);
      const told = JSON.stringify(now);
      if (told === invitation.told) continue;
      await app.db.transaction().execute(async (trx) => {
        await lockEvent(trx, event_id);
        const { numUpdatedRows } = await trx
          .updateTable("speaker_invitation")
          .set({ told })
          .where("id", "=", invitation.id)
          .where("told", "is not distinct from", invitation.told)
          .executeTakeFirstOrThrow();
        const before = readTold(invitation.told);
        if (numUpdatedRows === 0n || before === null) return;
        await writeToSpeaker(trx, app, event, invitation, turn, {
          letter: "speaker-moved",
          occasion: app.newId(),
          before: now.isCalledOff === before.isCalledOff ? before : null,
          wasCalledOff: before.isCalledOff,
          entry: await reviseEntry(trx, app, event, { ...invitation, told }, turn),
        });
      });
    }
  }
}
