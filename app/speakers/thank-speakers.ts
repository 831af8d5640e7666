import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { isHeld } from "#app/events/rules.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { AccountRow, Db, Instant, SpeakerInvitationRow, Trx } from "#db/schema.ts";
import { afterwardsOf, inNumbers, type Afterwards } from "./afterwards.ts";
import { writeToSpeaker, type TurnInLetter } from "./letters.ts";
import { openInvitations } from "./nudge.ts";
import { speakersOf, type Speaker } from "./speakers-of.ts";
import { turnInLetter } from "./turn-in-letter.ts";

const TESTS_AN_HOUR = 30;

/** One who is to be thanked, and for what. */
export interface ToThank {
  readonly speaker: Speaker;
  readonly invitation: SpeakerInvitationRow;
  readonly after: Afterwards;
}

/** Whoever saw to a talk and has not been thanked yet; nobody of a turn that was said no to. */
export async function toThank(db: Db, eventId: string): Promise<ToThank[]> {
  const speakers = (await speakersOf(db, eventId)).filter(
    ({ state, turn }) => state !== "no" && turn.isReleased,
  );
  const afters = await afterwardsOf(
    db,
    eventId,
    speakers.map(({ turn }) => turn),
  );
  return speakers.flatMap((speaker, index) =>
    openInvitations(speaker)
      .filter((one) => one.thanked_at === null)
      .map((invitation) => ({ speaker, invitation, after: afters[index]! })),
  );
}

/** It is time when the event is over. @throws Refusal "event-cancelled", "event-not-over" */
export function refuseThanks(event: InvitingEvent, now: Instant): void {
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (!isHeld(event, now)) throw new Refusal("event-not-over");
}

/**
 * Thanks all who have not been thanked, once each.
 *
 * @param people how many the organiser was told that they are
 * @throws Refusal "nobody-to-write-to", "recipients-changed", and as `refuseThanks`
 */
export function thankSpeakers(app: App, eventId: string, accountId: string, people: number): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    const event = await invitingEvent(trx, eventId);
    refuseThanks(event, app.now());
    const all = await toThank(trx, eventId);
    if (all.length === 0) throw new Refusal("nobody-to-write-to");
    if (all.length !== people) throw new Refusal("recipients-changed", { people: all.length });
    for (const one of all) {
      await trx
        .updateTable("speaker_invitation")
        .set({ thanked_at: app.now() })
        .where("id", "=", one.invitation.id)
        .execute();
      await writeToSpeaker(trx, app, event, one.invitation, await turnOf(trx, event, one), {
        letter: "speaker-thanked",
        occasion: "once",
        after: inNumbers(one.after),
        expiresAt: null,
      });
    }
    await noteEventActivity(trx, app, "speakers-thanked", accountId, eventId, { people });
  });
}

/**
 * Sends the organiser the letter as the first of them would get it, without the link.
 *
 * @throws Refusal "nobody-to-write-to", "too-many-letters"
 */
export function sendThanksTest(
  app: App,
  eventId: string,
  account: Pick<AccountRow, "id" | "email" | "name">,
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    const rate = { key: rateKey(app, "tests", account.id), limit: TESTS_AN_HOUR, per: "hour" } as const;
    if (!(await isWithinRate(trx, app, rate))) throw new Refusal("too-many-letters");
    const [first] = await toThank(trx, eventId);
    if (!first) throw new Refusal("nobody-to-write-to");
    const event = await invitingEvent(trx, eventId);
    await writeToSpeaker(trx, app, event, first.invitation, await turnOf(trx, event, first), {
      letter: "speaker-thanked",
      occasion: `test/${app.newId()}`,
      to: { name: first.invitation.name, email: account.email },
      after: inNumbers(first.after),
      isTest: true,
      expiresAt: plus(app.now(), { hours: 1 }),
    });
  });
}

async function turnOf(trx: Trx, event: InvitingEvent, { speaker }: ToThank): Promise<TurnInLetter> {
  const turn = await turnInLetter(trx, event.id, speaker.turn.one.id);
  if (!turn) throw new Refusal("no-such-appearance", { appearanceId: speaker.turn.one.id });
  return turn;
}
