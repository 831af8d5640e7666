import type { Db, FilePurpose, SpeakerAnswerRow, SpeakerInvitationRow } from "#db/schema.ts";
import type { SpeakerLack } from "#emails/facts.ts";
import { lacksOf } from "./lacks.ts";
import { turnsOf, type Turn } from "./turns.ts";

/** How far it has come with one in the programme. */
export type SpeakerState = "not-asked" | "asked" | "opened" | "yes" | "no";

/** One in the programme, who was asked, and what has come of it. */
export interface Speaker {
  readonly turn: Turn;
  readonly invitations: readonly SpeakerInvitationRow[];
  readonly answer: SpeakerAnswerRow | undefined;
  readonly state: SpeakerState;
  readonly lacks: readonly SpeakerLack[];
}

/** Everybody of an event, its programme and its drafts, in its order. A fixed number of queries. */
export async function speakersOf(db: Db, eventId: string): Promise<Speaker[]> {
  const turns = await turnsOf(db, eventId);
  const invitations = await db
    .selectFrom("speaker_invitation")
    .selectAll()
    .where("event_id", "=", eventId)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  const answers = await db.selectFrom("speaker_answer").selectAll().where("event_id", "=", eventId).execute();
  const files = await db
    .selectFrom("stored_file")
    .select(["appearance_id", "purpose"])
    .where("event_id", "=", eventId)
    .where("appearance_id", "is not", null)
    .where("removed_at", "is", null)
    .execute();
  return turns.map((turn): Speaker => {
    const { id } = turn.one;
    const asked = invitations.filter((one) => one.appearance_id === id);
    const answer = answers.find((one) => one.appearance_id === id);
    const theirs = new Set<FilePurpose>(
      files.flatMap((one) => (one.appearance_id === id ? [one.purpose] : [])),
    );
    return {
      turn,
      invitations: asked,
      answer,
      state: stateOf(asked, answer),
      lacks: lacksOf(turn, answer, theirs),
    };
  });
}

function stateOf(
  invitations: readonly SpeakerInvitationRow[],
  answer: SpeakerAnswerRow | undefined,
): SpeakerState {
  if (answer?.is_coming != null) return answer.is_coming === 1 ? "yes" : "no";
  const open = invitations.filter((one) => one.revoked_at === null);
  if (open.some((one) => one.opened_at !== null)) return "opened";
  return open.length > 0 ? "asked" : "not-asked";
}
