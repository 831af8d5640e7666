import type { SpeakerStanding, SpeakerStandings } from "#app/programme/edit/speakers-there.ts";
import type { Db } from "#db/schema.ts";

/** What those who were asked to speak at an event have said, by their appearance. Two queries and one. */
export async function standingsOf(db: Db, eventId: string): Promise<SpeakerStandings> {
  const asked = await db
    .selectFrom("speaker_invitation")
    .leftJoin("speaker_answer", "speaker_answer.appearance_id", "speaker_invitation.appearance_id")
    .select(["speaker_invitation.appearance_id", "speaker_answer.is_coming"])
    .where("speaker_invitation.event_id", "=", eventId)
    .where("speaker_invitation.revoked_at", "is", null)
    .execute();
  const answered = await db
    .selectFrom("speaker_answer")
    .select(["appearance_id", "is_coming"])
    .where("event_id", "=", eventId)
    .where("is_coming", "is not", null)
    .execute();
  const hours = await db
    .selectFrom("speaker_hours")
    .innerJoin("appearance", "appearance.id", "speaker_hours.appearance_id")
    .select(["speaker_hours.appearance_id", "speaker_hours.from_at", "speaker_hours.to_at"])
    .where("appearance.event_id", "=", eventId)
    .orderBy("speaker_hours.from_at")
    .execute();
  return new Map(
    [...asked, ...answered].map(({ appearance_id: id, is_coming }): [string, SpeakerStanding] => [
      id,
      {
        isComing: is_coming === null ? null : is_coming === 1,
        hours: hours
          .filter((one) => one.appearance_id === id)
          .map(({ from_at: from, to_at: to }) => ({ from, to })),
      },
    ]),
  );
}
