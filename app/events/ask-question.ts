import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { QuestionKind, QuestionRow } from "#db/schema.ts";

export interface GivenQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly help?: string;
  readonly lang?: string;
  readonly isRequired?: boolean;
  /** For «choice» and «several». */
  readonly options?: readonly string[];
}

/** Adds a question to an event's form, after those it has. */
export function askQuestion(app: App, eventId: string, given: GivenQuestion): Promise<QuestionRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const { before } = await trx
      .selectFrom("question")
      .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("before"))
      .where("event_id", "=", eventId)
      .executeTakeFirstOrThrow();
    const question = await trx
      .insertInto("question")
      .values({
        id: app.newId(),
        event_id: eventId,
        position: before,
        kind: given.kind,
        text: given.text,
        help: given.help ?? null,
        lang: given.lang ?? "nb",
        is_required: given.isRequired ? 1 : 0,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    for (const [position, text] of (given.options ?? []).entries()) {
      await trx
        .insertInto("question_option")
        .values({ id: app.newId(), question_id: question.id, position, text })
        .execute();
    }
    return question;
  });
}
