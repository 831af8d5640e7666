import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Lang, QuestionKind, QuestionRow, Trx } from "#db/schema.ts";
import { insertQuestion } from "../ask-question.ts";
import { saveEvent } from "../save-event.ts";
import { settle, type Edit } from "./save.ts";
import { given, line, prose } from "./text.ts";

/** What the form of a question shows and sends. */
export interface QuestionFields {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly help: string;
  readonly lang: Lang;
  readonly isRequired: boolean;
  /** For «choice» and «several», in their order; the id of a new one is "". Those without a text fall. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** A question as it is kept. */
export interface KeptQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  readonly help: string | null;
  readonly lang: Lang;
  readonly isRequired: boolean;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

export function keptQuestion(fields: QuestionFields): KeptQuestion {
  const hasOptions = fields.kind === "choice" || fields.kind === "several";
  const options = hasOptions
    ? fields.options.map(({ id, text }) => ({ id, text: line(text) ?? "" })).filter(({ text }) => text !== "")
    : [];
  return { ...fields, text: line(fields.text) ?? "", help: prose(fields.help), options };
}

/**
 * Adds a question to an event's form, after those it has. Changed and removed they are in
 * `registration/edit-questions.ts`: there may be answers.
 *
 * @throws Refusal "no-such-event", and as `settle`
 */
export function addQuestion(
  app: App,
  eventId: string,
  by: Edit,
  fields: QuestionFields,
): Promise<QuestionRow> {
  return app.db.transaction().execute(async (trx) => {
    const { help, options, ...question } = keptQuestion(fields);
    const saved = await saveEvent(trx, app, eventId, () => ({}));
    const row = await insertQuestion(trx, app, eventId, {
      ...question,
      help: given(help),
      options: options.map((option) => option.text),
    });
    await settle(trx, app, by, "questions-changed", saved, { questionId: row.id });
    return row;
  });
}

/**
 * Puts the questions of an event's form in another order.
 *
 * @param ids all of them, each once
 * @throws Refusal "no-such-event"; "no-such-question" where they are not exactly those; and as `settle`
 */
export function orderQuestions(
  app: App,
  eventId: string,
  by: Edit,
  ids: readonly string[],
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async () => {
      const now = await idsInOrder(trx, eventId);
      if (now.join() === ids.join()) return null;
      if ([...now].sort().join() !== [...ids].sort().join()) throw new Refusal("no-such-question");
      return {};
    });
    for (const [position, id] of ids.entries()) {
      await trx
        .updateTable("question")
        .set({ position })
        .where("id", "=", id)
        .where("event_id", "=", eventId)
        .execute();
    }
    return settle(trx, app, by, "questions-changed", saved);
  });
}

async function idsInOrder(trx: Trx, eventId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("question")
    .select("id")
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
  return rows.map((row) => row.id);
}
