import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { isHeld } from "#app/events/rules.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import { dateOf } from "#app/time.ts";
import type { Trx } from "#db/schema.ts";
import { writeToSpeaker } from "./letters.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";
import { turnInLetter } from "./turn-in-letter.ts";

/** Those of whom something is missing, and who can be written to. */
export function lacking(speakers: readonly Speaker[]): Speaker[] {
  return speakers.filter((one) => one.lacks.length > 0 && openInvitations(one).length > 0);
}

/** The invitations of a speaker that have not been taken back. */
export function openInvitations({ invitations }: Speaker) {
  return invitations.filter((one) => one.revoked_at === null);
}

/**
 * Writes to exactly those of whom something is missing, what it is; once a day at most.
 *
 * @param people how many the organiser was told that they are
 * @returns how many letters are new
 * @throws Refusal "recipients-changed", "nobody-to-write-to", "event-cancelled", "event-started"
 */
export function nudgeSpeakers(app: App, eventId: string, accountId: string, people: number): Promise<number> {
  return app.db.transaction().execute(async (trx) => {
    const { zone } = await lockEvent(trx, eventId);
    const speakers = lacking(await speakersOf(trx, eventId));
    if (speakers.length === 0) throw new Refusal("nobody-to-write-to");
    if (speakers.length !== people) throw new Refusal("recipients-changed", { people: speakers.length });
    const letters = await remind(trx, app, eventId, speakers, `nudge/${dateOf(app.now(), zone)}`);
    await noteEventActivity(trx, app, "speakers-nudged", accountId, eventId, { people, letters });
    return letters;
  });
}

/** Tells all who are open to some turns what is missing; one letter to each for one occasion. */
export async function remind(
  trx: Trx,
  app: App,
  eventId: string,
  speakers: readonly Speaker[],
  occasion: string,
): Promise<number> {
  const event = await invitingEvent(trx, eventId);
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (isHeld(event, app.now())) throw new Refusal("event-started");
  let letters = 0;
  for (const speaker of speakers) {
    const turn = await turnInLetter(trx, eventId, speaker.turn.one.id);
    for (const invitation of turn ? openInvitations(speaker) : []) {
      const about = { letter: "speaker-reminded", occasion, lacks: speaker.lacks } as const;
      if (await writeToSpeaker(trx, app, event, invitation, turn!, about)) letters += 1;
    }
  }
  return letters;
}
