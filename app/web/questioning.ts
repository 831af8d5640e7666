import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { askedForm, type AskedQuestion } from "#app/events/asked-form.ts";
import { merged, seenOf } from "#app/events/edit/both.ts";
import { NEW_QUESTION, questionFields, readQuestion } from "#app/events/edit/question-form.ts";
import { addQuestion } from "#app/events/edit/questions.ts";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, notFound, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { Refusal } from "#app/refusal.ts";
import { changeQuestion } from "#app/registration/edit/edit-questions.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { questionView, type ReturnedQuestion } from "#app/views/organise/event/question-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";

/** An editor at one of the questions of their event. */
export interface QuestionEditor extends Organiser {
  readonly question: AskedQuestion;
}

/**
 * Whoever edits, and the question at an address: looked up through its event.
 *
 * @throws Response as `requireEditor`; 404 for a question of another event
 */
export async function requireQuestion(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<QuestionEditor> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { db } = appOf(args);
  const { questions } = await askedForm(db, (await organisedPage(db, organiser)).event);
  const question = questions.find((one) => one.id === args.params.question);
  if (!question) throw notFound();
  return { ...organiser, question };
}

/** Adds a question, or saves one; or gives its form again with why not. @param id null for a new one */
export async function questioned(
  args: ActionFunctionArgs,
  organiser: Organiser,
  question: AskedQuestion | null,
) {
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const now = question ? questionFields(question) : NEW_QUESTION;
  const id = question?.id ?? null;
  const read = readQuestion(form, now);
  const typed = merged(read.fields, now, theirsChosen(form));
  const page = async (why: Omit<ReturnedQuestion, "form" | "typed">, status: number) =>
    data(await questionView(app, organiser, url, { id, now }, { form, typed, ...why }), { status });

  if (Object.keys(read.faults).length > 0) return page({ faults: read.faults }, 400);
  const by = { accountId: organiser.account.id, version: sentIn(form).version };
  const mark = seenOf(typed);
  const mayDrop = form.get("asked") === mark;
  const outcome = await (
    id === null
      ? addQuestion(app, organiser.event.id, by, typed)
      : changeQuestion(app, organiser.event.id, by, id, typed, mayDrop)
  ).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(organiser.event, language, "registration")}/questions?done`, 303);
  }
  if (outcome.code !== "question-has-answers") return page({ refusal: outcome }, statusOf[outcome.code]);
  const { drop } = questionsWords[language];
  const sentences = [drop.sentence(Number(outcome.facts.answers))];
  return page({ ask: { heading: drop.heading, sentences, yes: drop.yes, mark } }, 200);
}
