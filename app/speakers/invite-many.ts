import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import { eventToSpeakAt, inviteIn, type SpeakerWish } from "./invite-speaker.ts";
import { openInvitations } from "./nudge.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";

/** Whether somebody can be invited with others: in the public programme, and asked by nobody yet. */
export function isToInvite(one: Speaker): boolean {
  return one.turn.isReleased && one.state === "not-asked" && openInvitations(one).length === 0;
}

/**
 * Invites several at once, all of them or none. Whoever has been asked meanwhile is not asked again.
 *
 * @param people how many the organiser was told that they are
 * @returns how many letters there are
 * @throws Refusal "nobody-to-write-to", "recipients-changed", and as `inviteSpeaker`
 */
export function inviteMany(
  app: App,
  eventId: string,
  wishes: readonly SpeakerWish[],
  actor: string,
  people: number,
): Promise<number> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    const event = await eventToSpeakAt(trx, app, eventId);
    const invitable = new Set(
      (await speakersOf(trx, eventId)).filter(isToInvite).map(({ turn }) => turn.one.id),
    );
    const now = wishes.filter(({ appearanceId }) => invitable.has(appearanceId));
    if (now.length === 0) throw new Refusal("nobody-to-write-to");
    if (now.length !== people) throw new Refusal("recipients-changed", { people: now.length });
    for (const wish of now) await inviteIn(trx, app, event, wish, actor);
    return now.length;
  });
}
