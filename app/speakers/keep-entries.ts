import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { isHeld } from "#app/events/rules.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import type { Db, SpeakerEntryRow, SpeakerInvitationRow } from "#db/schema.ts";
import { eventsToTell } from "./events-to-tell.ts";
import { writeToSpeaker, type TurnInLetter } from "./letters.ts";
import { endEntry, isSame, reviseEntry, wantedEntry } from "./revise-entry.ts";
import { turnInLetter } from "./turn-in-letter.ts";

/**
 * Keeps the calendars of those who speak right, where nothing else writes to them: an entry for each who has said yes;
 * none any more for one who says no, is taken out of the programme or uninvited. Waits while an announcement of the
 * event can still be undone, and says nothing of what came and went meanwhile.
 */
export async function keepSpeakerEntries(app: App): Promise<void> {
  for (const { event_id } of await eventsToTell(app.db)) {
    const event = await invitingEvent(app.db, event_id);
    if (isHeld(event, app.now())) continue;
    const invited = await app.db
      .selectFrom("speaker_invitation")
      .selectAll()
      .where("event_id", "=", event_id)
      .execute();
    const entries = await app.db
      .selectFrom("speaker_entry")
      .selectAll()
      .where("event_id", "=", event_id)
      .execute();
    for (const one of invited) await keepFor(app, event, one, entries.find(isOf(one)));
    for (const one of entries) {
      if (one.ended_as === null && !invited.some((other) => isOf(other)(one))) await end(app, event, one);
    }
  }
}

function isOf(invitation: SpeakerInvitationRow) {
  return (entry: SpeakerEntryRow): boolean =>
    entry.appearance_id === invitation.appearance_id && entry.email === invitation.email;
}

async function keepFor(
  app: App,
  event: InvitingEvent,
  invitation: SpeakerInvitationRow,
  held: SpeakerEntryRow | undefined,
): Promise<void> {
  const turn = await turnInLetter(app.db, event.id, invitation.appearance_id);
  if (!(await isWrong(app.db, event, invitation, turn, held))) return;
  await app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, event.id);
    const now = await invitingEvent(trx, event.id);
    const there = await turnInLetter(trx, event.id, invitation.appearance_id);
    const entry = await reviseEntry(trx, app, now, invitation, there);
    if (!entry || !there) return;
    const occasion = `${entry.uid}/${entry.sequence}`;
    await writeToSpeaker(trx, app, now, invitation, there, { letter: "speaker-entry", occasion, entry });
  });
}

/** Looked at before anything is locked: as a rule all is well. */
async function isWrong(
  db: Db,
  event: InvitingEvent,
  invitation: SpeakerInvitationRow,
  turn: TurnInLetter | undefined,
  held: SpeakerEntryRow | undefined,
): Promise<boolean> {
  const wanted = await wantedEntry(db, event, invitation, turn);
  const stands = held?.ended_as === null;
  return wanted === null ? stands : !stands || !isSame(held, wanted);
}

/** Whom the programme no longer has. */
async function end(app: App, event: InvitingEvent, held: SpeakerEntryRow): Promise<void> {
  await app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, event.id);
    const entry = await endEntry(trx, app, event, held);
    if (!entry) return;
    const { when, title, lang } = entry;
    const times = when.kind === "instant" ? when : { startsAt: null, endsAt: null };
    const turn = { title, lang, name: held.name, starts_at: times.startsAt, ends_at: times.endsAt };
    const to = { ...held, id: held.invitation_id };
    const occasion = `${entry.uid}/${entry.sequence}`;
    const about = { letter: "speaker-entry", occasion, entry } as const;
    await writeToSpeaker(trx, app, event, to, { ...turn, room_name: null }, about);
  });
}
