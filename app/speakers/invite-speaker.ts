import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { isHeld } from "#app/events/rules.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import type { Language } from "#app/language/language.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import type { SpeakerInvitationRow, SpeakerPart, Trx } from "#db/schema.ts";
import { writeToSpeaker, type TurnInLetter } from "./letters.ts";
import { toldNow } from "./told.ts";
import { turnInLetter } from "./turn-in-letter.ts";

export interface SpeakerWish {
  readonly appearanceId: string;
  readonly part: SpeakerPart;
  /** As written; null for a role without a name. */
  readonly name: string | null;
  /** Normalised. */
  readonly email: string;
  readonly language: Language;
}

/**
 * Invites somebody by letter to say yes or no, and to fill in what the programme needs. Several may be invited to one
 * turn: who speaks, who shares it, who helps. Invited again, the letter goes out again; links that went before still
 * open the page, unless they were taken back.
 *
 * @param actor an account's id, or that of the invitation of one who shares the work
 * @param askedBy who shares it, as the letter names them; null: the organiser
 * @throws Refusal "no-such-appearance" where the public programme has none; "event-cancelled", "event-started" when it
 *   is over, "too-many-letters"
 */
export function inviteSpeaker(
  app: App,
  eventId: string,
  wish: SpeakerWish,
  actor: string,
  askedBy: string | null = null,
): Promise<SpeakerInvitationRow> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    return inviteIn(trx, app, await eventToSpeakAt(trx, app, eventId), wish, actor, askedBy);
  });
}

/** The event, where it is still to come. @throws Refusal as `inviteSpeaker` */
export async function eventToSpeakAt(trx: Trx, app: App, eventId: string): Promise<InvitingEvent> {
  const event = await invitingEvent(trx, eventId);
  if (event.status === "cancelled") throw new Refusal("event-cancelled");
  if (isHeld(event, app.now())) throw new Refusal("event-started");
  return event;
}

/** The same, of an event that is locked. */
export async function inviteIn(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  wish: SpeakerWish,
  actor: string,
  askedBy: string | null = null,
): Promise<SpeakerInvitationRow> {
  const turn = await turnInLetter(trx, event.id, wish.appearanceId);
  if (!turn) throw new Refusal("no-such-appearance", { appearanceId: wish.appearanceId });
  if (!(await isWithinLetterRate(trx, app, wish.email))) throw new Refusal("too-many-letters");

  const invitation = await putInvitation(trx, app, event, turn, wish, actor);
  await noteEventActivity(trx, app, "speaker-invited", actor, event.id, {
    appearanceId: wish.appearanceId,
    part: wish.part,
  });
  await writeToSpeaker(trx, app, event, invitation, turn, {
    letter: "speaker-invited",
    occasion: app.newId(),
    askedBy,
  });
  return invitation;
}

function putInvitation(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  turn: TurnInLetter,
  { appearanceId, part, name, email, language }: SpeakerWish,
  actor: string,
): Promise<SpeakerInvitationRow> {
  const asked = {
    part,
    name,
    language,
    actor,
    asked_at: app.now(),
    revoked_at: null,
    told: JSON.stringify(toldNow(event, turn)),
  };
  return trx
    .insertInto("speaker_invitation")
    .values({
      ...asked,
      id: app.newId(),
      event_id: event.id,
      appearance_id: appearanceId,
      email,
      opened_at: null,
    })
    .onConflict((conflict) => conflict.columns(["appearance_id", "email"]).doUpdateSet(asked))
    .returningAll()
    .executeTakeFirstOrThrow();
}
