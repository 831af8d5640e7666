import type { FilePurpose, SpeakerAnswerRow } from "#db/schema.ts";
import type { SpeakerLack } from "#emails/facts.ts";
import { holdsTalk, ownsText, type Turn } from "./turns.ts";

/** What counts as said, of all that a speaker can say. */
export type Answered = Pick<SpeakerAnswerRow, "is_coming" | "consents_at">;

/**
 * What is not in place yet for a turn in the programme. Nothing is asked of one who does not come; title, abstract and
 * slides only of whoever holds a talk.
 */
export function lacksOf(
  turn: Turn,
  answer: Answered | undefined,
  files: ReadonlySet<FilePurpose>,
): SpeakerLack[] {
  if (answer?.is_coming === 0) return [];
  const { one } = turn;
  const text = turn.talk ?? turn.draft;
  const isOwn = ownsText(turn);
  const missing: Record<SpeakerLack, boolean> = {
    answer: answer?.is_coming !== 1,
    title: isOwn && text.title.trim() === "",
    abstract: isOwn && !text.abstract,
    bio: !one.bio,
    portrait: one.image_id === null,
    slides: holdsTalk(turn) && !files.has("slides"),
    consents: !answer?.consents_at,
  };
  return (Object.keys(missing) as SpeakerLack[]).filter((lack) => missing[lack]);
}
