import type { App } from "#app/app.ts";
import { insertOption } from "#app/events/ask-question.ts";
import { keptQuestion, type KeptQuestion, type QuestionFields } from "#app/events/edit/questions.ts";
import { settle, type Edit } from "#app/events/edit/save.ts";
import { saveEvent } from "#app/events/save-event.ts";
import { lockAllSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, QuestionOptionRow, QuestionRow, Trx } from "#db/schema.ts";

/**
 * Changes a question of an event's form. What has been answered keeps its answers: another wording is still the same
 * question.
 *
 * @param dropAnswers that the answers which no longer fit go: to a question of another kind, or an option that is gone
 * @throws Refusal "no-such-event", "no-such-question"; "question-has-answers" with how many; and as `settle`
 */
export function changeQuestion(
  app: App,
  eventId: string,
  by: Edit,
  questionId: string,
  fields: QuestionFields,
  dropAnswers = false,
): Promise<EventRow> {
  const wanted = keptQuestion(fields);
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      // No form is on its way while this lasts.
      await lockAllSeats(trx, eventId);
      const before = await questionOf(trx, eventId, questionId);
      if (isSame(before, wanted)) return null;
      await dropUnfit(trx, before, wanted, dropAnswers);
      await writeQuestion(trx, app, before, wanted);
      return {};
    });
    return settle(trx, app, by, "questions-changed", saved, { questionId });
  });
}

/**
 * Takes a question out of an event's form.
 *
 * @param dropAnswers that its answers go as well
 * @throws Refusal as `changeQuestion`
 */
export function removeQuestion(
  app: App,
  eventId: string,
  by: Edit,
  questionId: string,
  dropAnswers = false,
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      // No form is on its way while this lasts.
      await lockAllSeats(trx, eventId);
      const before = await questionOf(trx, eventId, questionId);
      await dropUnfit(trx, before, null, dropAnswers);
      await trx.deleteFrom("question").where("id", "=", questionId).execute();
      return {};
    });
    return settle(trx, app, by, "questions-changed", saved, { questionId });
  });
}

interface Asked extends QuestionRow {
  readonly options: readonly QuestionOptionRow[];
}

/** A question is looked up through its event. */
async function questionOf(trx: Trx, eventId: string, id: string): Promise<Asked> {
  const question = await trx
    .selectFrom("question")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (!question) throw new Refusal("no-such-question", { id });
  const options = await trx
    .selectFrom("question_option")
    .selectAll()
    .where("question_id", "=", id)
    .orderBy("position")
    .execute();
  return { ...question, options };
}

function isSame(before: Asked, wanted: KeptQuestion): boolean {
  return (
    before.kind === wanted.kind &&
    before.text === wanted.text &&
    before.help === wanted.help &&
    before.lang === wanted.lang &&
    before.is_required === (wanted.isRequired ? 1 : 0) &&
    JSON.stringify(before.options.map(({ id, text }) => ({ id, text }))) === JSON.stringify(wanted.options)
  );
}

async function dropUnfit(
  trx: Trx,
  before: Asked,
  wanted: KeptQuestion | null,
  mayDrop: boolean,
): Promise<void> {
  const isOther = wanted === null || wanted.kind !== before.kind;
  const gone = before.options.filter((option) => !wanted?.options.some(({ id }) => id === option.id));
  const unfit = await trx
    .selectFrom("answer")
    .select(["id", "registration_id"])
    .where("question_id", "=", before.id)
    .$if(!isOther, (query) => query.where("option_id", "in", ["", ...gone.map((option) => option.id)]))
    .execute();
  if (unfit.length === 0) return;
  const answers = new Set(unfit.map((answer) => answer.registration_id)).size;
  if (!mayDrop) throw new Refusal("question-has-answers", { answers });
  await trx
    .deleteFrom("answer")
    .where(
      "id",
      "in",
      unfit.map((answer) => answer.id),
    )
    .execute();
}

async function writeQuestion(trx: Trx, app: App, before: Asked, wanted: KeptQuestion): Promise<void> {
  const { kind, text, help, lang, isRequired } = wanted;
  await trx
    .updateTable("question")
    .set({ kind, text, help, lang, is_required: isRequired ? 1 : 0 })
    .where("id", "=", before.id)
    .execute();
  const kept = new Set(before.options.map((option) => option.id));
  for (const { id } of before.options) {
    if (!wanted.options.some((option) => option.id === id)) {
      await trx.deleteFrom("question_option").where("id", "=", id).execute();
    }
  }
  for (const [position, option] of wanted.options.entries()) {
    if (!kept.has(option.id)) await insertOption(trx, app, before.id, position, option.text);
    else {
      await trx
        .updateTable("question_option")
        .set({ position, text: option.text })
        .where("id", "=", option.id)
        .execute();
    }
  }
}
