import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { isHeld } from "#app/events/rules.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import type { SpeakerAnswerRow, SpeakerInvitationRow } from "#db/schema.ts";
import { putAnswer } from "./put-answer.ts";
import { writeToSpeaker } from "./letters.ts";
import { turnInLetter } from "./turn-in-letter.ts";

export interface ComingWish {
  readonly isComing: boolean;
  /** Why not. */
  readonly reason: string | null;
}

/**
 * Says for a turn whether its person comes, in the place of an earlier answer. The organiser's contact hears of a no.
 *
 * @throws Refusal "event-cancelled" or, when it is over, "event-started"
 */
export function giveAnswer(
  app: App,
  invitation: SpeakerInvitationRow,
  { isComing, reason }: ComingWish,
): Promise<SpeakerAnswerRow> {
  return app.db.transaction().execute(async (trx) => {
    const { answer, before } = await putAnswer(trx, app, invitation, {
      is_coming: isComing ? 1 : 0,
      answered_at: app.now(),
      reason: isComing ? null : reason,
    });
    const event = await invitingEvent(trx, invitation.event_id);
    if (event.status === "cancelled") throw new Refusal("event-cancelled");
    if (isHeld(event, app.now())) throw new Refusal("event-started");
    await noteEventActivity(trx, app, "speaker-answered", invitation.id, event.id, {
      appearanceId: invitation.appearance_id,
      isComing: answer.is_coming,
    });
    const turn = await turnInLetter(trx, event.id, invitation.appearance_id);
    const isNews = !isComing && (before?.is_coming !== 0 || before.reason !== reason);
    if (isNews && turn && event.contact_email !== null) {
      await writeToSpeaker(trx, app, event, invitation, turn, {
        letter: "speaker-declined",
        occasion: app.newId(),
        to: { name: event.contact_name, email: event.contact_email },
        askedBy: invitation.name,
        reason,
      });
    }
    return answer;
  });
}
