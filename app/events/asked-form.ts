import type { Db, EventRow, QuestionOptionRow, QuestionRow } from "#db/schema.ts";
import { partsOf, type OfferedPart } from "./parts.ts";

/** A question with its options, in their order. */
export interface AskedQuestion extends QuestionRow {
  readonly options: readonly QuestionOptionRow[];
}

/** What an event asks those who register, beside name, address and organisation. */
export interface AskedForm {
  readonly questions: readonly AskedQuestion[];
  /** Only where food is served (rules.md §1). */
  readonly asksDiet: boolean;
  /** Sessions and days to choose from. */
  readonly parts: readonly OfferedPart[];
  readonly takesColleagues: boolean;
}

/** What an event asks of those who want no more than a seat. */
export const ASKS_NOTHING: AskedForm = { questions: [], asksDiet: false, parts: [], takesColleagues: false };

/** Reads it in a fixed number of queries, whatever the event asks. */
export async function askedForm(db: Db, event: Pick<EventRow, "id" | "has_catering">): Promise<AskedForm> {
  const [questions, options, parts] = await Promise.all([
    db.selectFrom("question").selectAll().where("event_id", "=", event.id).orderBy("position").execute(),
    db
      .selectFrom("question_option")
      .innerJoin("question", "question.id", "question_option.question_id")
      .selectAll("question_option")
      .where("question.event_id", "=", event.id)
      .orderBy("question_option.position")
      .execute(),
    partsOf(db, event.id),
  ]);
  return {
    questions: questions.map((question) => ({
      ...question,
      options: options.filter((option) => option.question_id === question.id),
    })),
    asksDiet: event.has_catering === 1,
    parts,
    takesColleagues: true,
  };
}
