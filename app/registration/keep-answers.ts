import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { isExample } from "#app/mail/rules.ts";
import { organisationsById } from "#app/organisations/queries.ts";
import { askWithin } from "#app/subscriptions/ask.ts";
import { endWithin } from "#app/subscriptions/end.ts";
import type { DietChoice, RegistrationRow, Trx } from "#db/schema.ts";

/** An answer to one of the event's own questions; where several may be chosen, one for each. */
export interface GivenAnswer {
  readonly questionId: string;
  readonly optionId: string | null;
  readonly text: string | null;
}

/** What to serve somebody: never why. */
export interface GivenDiet {
  readonly choices: readonly DietChoice[];
  readonly note: string | null;
}

/**
 * Stores what a person has answered, in the place of what was there. An answer to what is no longer asked is dropped:
 * the question went while the form was on its way. Under the lock of the seats, which a question's removal takes too.
 */
export async function keepAnswers(
  trx: Trx,
  app: App,
  registrationId: string,
  answers: readonly GivenAnswer[],
): Promise<void> {
  await trx.deleteFrom("answer").where("registration_id", "=", registrationId).execute();
  const fitting = await stillAsked(trx, answers);
  if (fitting.length === 0) return;
  const rows = fitting.map(({ questionId, optionId, text }) => ({
    id: app.newId(),
    registration_id: registrationId,
    question_id: questionId,
    option_id: optionId,
    text,
  }));
  await trx.insertInto("answer").values(rows).execute();
}

async function stillAsked(trx: Trx, answers: readonly GivenAnswer[]): Promise<GivenAnswer[]> {
  if (answers.length === 0) return [];
  const asked = await trx
    .selectFrom("question")
    .leftJoin("question_option", "question_option.question_id", "question.id")
    .select(["question.id", "question_option.id as option_id"])
    .where(
      "question.id",
      "in",
      answers.map((answer) => answer.questionId),
    )
    .execute();
  return answers.filter(({ questionId, optionId }) =>
    asked.some((one) => one.id === questionId && (optionId === null || one.option_id === optionId)),
  );
}

/** Stores what to serve a person, in the place of what was there; nothing when there is nothing to say. */
export async function keepDiet(trx: Trx, registrationId: string, diet: GivenDiet | null): Promise<void> {
  await trx.deleteFrom("diet").where("registration_id", "=", registrationId).execute();
  if (!diet || (diet.choices.length === 0 && diet.note === null)) return;
  await trx
    .insertInto("diet")
    .values({ registration_id: registrationId, choices: diet.choices.join(","), note: diet.note })
    .execute();
}

/** Stores what a person needs in order to take part, in the place of what was there; nothing when it is nothing. */
export async function keepAssistance(trx: Trx, registrationId: string, text: string | null): Promise<void> {
  await trx.deleteFrom("assistance").where("registration_id", "=", registrationId).execute();
  if (text === null) return;
  await trx.insertInto("assistance").values({ registration_id: registrationId, text }).execute();
}

/** Forgets what was said for the day alone: who is not coming neither eats nor needs anything. */
export async function forgetNeeds(trx: Trx, registrationId: string): Promise<void> {
  await keepDiet(trx, registrationId, null);
  await keepAssistance(trx, registrationId, null);
}

/**
 * Notes that a person said yes to the newsletter, or no longer does. Nothing of it is sent before the button in the
 * letter that asks for it: whoever filled in the form may be another.
 */
export async function keepConsent(
  trx: Trx,
  app: App,
  { id: registrationId, ...registration }: RegistrationRow,
  wantsNewsletter: boolean,
): Promise<void> {
  const given = await trx
    .selectFrom("consent")
    .select("id")
    .where("registration_id", "=", registrationId)
    .where("purpose", "=", "newsletter")
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  if (wantsNewsletter === (given !== undefined)) return;
  const { email } = registration;
  const event = await trx
    .selectFrom("event")
    .select(["organisation_id", "is_demonstration"])
    .where("id", "=", registration.event_id)
    .executeTakeFirstOrThrow();
  if (given) {
    await trx.updateTable("consent").set({ withdrawn_at: app.now() }).where("id", "=", given.id).execute();
    return endWithin(trx, app, event.organisation_id, email);
  }
  await trx
    .insertInto("consent")
    .values({
      id: app.newId(),
      registration_id: registrationId,
      purpose: "newsletter",
      given_at: app.now(),
      withdrawn_at: null,
    })
    .execute();
  if (event.is_demonstration && !isExample(email)) return;
  const organisation = (await organisationsById(trx, [event.organisation_id])).get(event.organisation_id)!;
  const language = registration.language as Language;
  await askWithin(trx, app, { organisation, series: null }, { email, language, source: "registration" });
}
