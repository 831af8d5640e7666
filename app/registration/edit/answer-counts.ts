import type { Db } from "#db/schema.ts";

/** How many have answered each question of an event; one without answers is not in it. */
export async function answerCounts(db: Db, eventId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .select("question.id")
    .select((eb) => eb.cast<number>(eb.fn.count("answer.registration_id").distinct(), "integer").as("people"))
    .where("question.event_id", "=", eventId)
    .groupBy("question.id")
    .execute();
  return new Map(rows.map(({ id, people }) => [id, people]));
}
