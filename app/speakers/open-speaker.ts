import { invitationIdOf } from "#app/mail/speaker-link.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import type {
  Db,
  Instant,
  RoomRow,
  SpeakerAnswerRow,
  SpeakerConsentRow,
  SpeakerHoursRow,
  SpeakerInvitationRow,
} from "#db/schema.ts";
import { turnsOf, type Turn } from "./turns.ts";

/** What a speaker's link shows: their own turn, who else is there, and all that was answered. */
export interface OpenSpeaker {
  readonly invitation: SpeakerInvitationRow;
  readonly event: InvitingEvent;
  readonly turn: Turn;
  readonly room: RoomRow | undefined;
  /** The others of the session, in its order. */
  readonly others: readonly Turn[];
  readonly answer: SpeakerAnswerRow | undefined;
  readonly hours: readonly SpeakerHoursRow[];
  /** The newest of each purpose. */
  readonly consents: readonly SpeakerConsentRow[];
  /** Who else may fill in the same. */
  readonly helpers: readonly SpeakerInvitationRow[];
}

/** What a link shows, or undefined: none of ours, expired, taken back, or no longer in any programme. */
export async function openSpeaker(db: Db, token: string, now: Instant): Promise<OpenSpeaker | undefined> {
  const id = await invitationIdOf(db, token, now);
  return id === undefined ? undefined : speakerByInvitation(db, id);
}

/** The same, by the invitation that was opened. */
export async function speakerByInvitation(db: Db, id: string): Promise<OpenSpeaker | undefined> {
  const invitation = await db
    .selectFrom("speaker_invitation")
    .selectAll()
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!invitation) return undefined;
  const { appearance_id: appearanceId } = invitation;
  const turns = await turnsOf(db, invitation.event_id);
  const turn = turns.find(({ one }) => one.id === appearanceId);
  if (!turn) return undefined;
  return {
    invitation,
    event: await invitingEvent(db, invitation.event_id),
    turn,
    room: await roomOf(db, turn),
    others: turns.filter((other) => other.session.id === turn.session.id && other !== turn),
    ...(await answersOf(db, appearanceId)),
    helpers: await db
      .selectFrom("speaker_invitation")
      .selectAll()
      .where("appearance_id", "=", appearanceId)
      .where("revoked_at", "is", null)
      .where("id", "<>", id)
      .orderBy("asked_at")
      .execute(),
  };
}

function roomOf(db: Db, { draft }: Turn): Promise<RoomRow | undefined> {
  return db
    .selectFrom("room")
    .selectAll()
    .where("id", "=", draft.room_id ?? "")
    .executeTakeFirst();
}

async function answersOf(db: Db, appearanceId: string) {
  const consents = await db
    .selectFrom("speaker_consent")
    .selectAll()
    .where("appearance_id", "=", appearanceId)
    .orderBy("given_at")
    .orderBy("id")
    .execute();
  return {
    answer: await db
      .selectFrom("speaker_answer")
      .selectAll()
      .where("appearance_id", "=", appearanceId)
      .executeTakeFirst(),
    hours: await db
      .selectFrom("speaker_hours")
      .selectAll()
      .where("appearance_id", "=", appearanceId)
      .orderBy("from_at")
      .execute(),
    consents: [...new Map(consents.map((one) => [one.purpose, one])).values()],
  };
}

/** Notes that the link was used; the first time alone. */
export async function noteOpened(db: Db, invitationId: string, now: Instant): Promise<void> {
  await db
    .updateTable("speaker_invitation")
    .set({ opened_at: now })
    .where("id", "=", invitationId)
    .where("opened_at", "is", null)
    .execute();
}
