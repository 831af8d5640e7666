import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { QuestionKind, QuestionRow, Trx } from "#db/schema.ts";

export interface GivenQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly help?: string;
  readonly lang?: string;
  readonly isRequired?: boolean;
  /** For «choice» and «several». */
  readonly options?: readonly string[];
}

/** Adds a question to an event's form, after those it has. Organisers do it by `edit/questions.ts`. */
export function askQuestion(app: App, eventId: string, given: GivenQuestion): Promise<QuestionRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return insertQuestion(trx, app, eventId, given);
  });
}

/** As `askQuestion`, within a transaction that has begun with a write. */
export async function insertQuestion(
  trx: Trx,
  app: App,
  eventId: string,
  given: GivenQuestion,
): Promise<QuestionRow> {
  const { last } = await trx
    .selectFrom("question")
    .select((eb) => eb.fn.max("position").as("last"))
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  const question = await trx
    .insertInto("question")
    .values({
      id: app.newId(),
      event_id: eventId,
      position: last === null ? 0 : last + 1,
      kind: given.kind,
      text: given.text,
      help: given.help ?? null,
      lang: given.lang ?? "nb",
      is_required: given.isRequired ? 1 : 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  for (const [position, text] of (given.options ?? []).entries()) {
    await insertOption(trx, app, question.id, position, text);
  }
  return question;
}

/** Adds an option to a question. */
export async function insertOption(
  trx: Trx,
  app: App,
  questionId: string,
  position: number,
  text: string,
): Promise<void> {
  await trx
    .insertInto("question_option")
    .values({ id: app.newId(), question_id: questionId, position, text })
    .execute();
}
