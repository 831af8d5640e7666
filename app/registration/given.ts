import type { Db } from "#db/schema.ts";
import { partIdsOf } from "./choices.ts";
import type { GivenAnswer } from "./keep-answers.ts";

/** What a person has said beside name and address. Of food and assistance only whether: no page shows what (rules.md §4). */
export interface Given {
  readonly answers: readonly GivenAnswer[];
  readonly parts: readonly string[];
  readonly hasSaidDiet: boolean;
  readonly hasSaidAssistance: boolean;
  readonly wantsNewsletter: boolean;
}

/** Reads it in a fixed number of queries. */
export async function givenBy(db: Db, registrationId: string): Promise<Given> {
  const [answers, parts, diet, assistance, consent] = await Promise.all([
    db
      .selectFrom("answer")
      .select(["question_id as questionId", "option_id as optionId", "text"])
      .where("registration_id", "=", registrationId)
      .orderBy("id")
      .execute(),
    partIdsOf(db, registrationId),
    db
      .selectFrom("diet")
      .select("registration_id")
      .where("registration_id", "=", registrationId)
      .executeTakeFirst(),
    db
      .selectFrom("assistance")
      .select("registration_id")
      .where("registration_id", "=", registrationId)
      .executeTakeFirst(),
    db
      .selectFrom("consent")
      .select("id")
      .where("registration_id", "=", registrationId)
      .where("purpose", "=", "newsletter")
      .where("withdrawn_at", "is", null)
      .executeTakeFirst(),
  ]);
  return {
    answers,
    parts,
    hasSaidDiet: diet !== undefined,
    hasSaidAssistance: assistance !== undefined,
    wantsNewsletter: consent !== undefined,
  };
}
