import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { answerCounts } from "#app/registration/edit/answer-counts.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";
import { langIfOther } from "#app/views/text.ts";

/** What an event asks of its own, in order. */
export async function questionsView(app: App, organiser: Organiser, address: string, refusal?: Refusal) {
  const language = languageOf(address);
  const { list: words, kinds } = questionsWords[language];
  const { done, wrong, wrongTitle } = textsWords[language];
  const { event } = await organisedPage(app.db, organiser);
  const { questions } = await askedForm(app.db, event);
  const answers = await answerCounts(app.db, event.id);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const path = `${deskPath(event, language, "registration")}/questions`;
  const title = refusal ? wrongTitle(words.heading) : words.heading;
  return {
    ...eventDesk(app, organiser, address, title, "registration"),
    heading: words.heading,
    lead: words.lead,
    wrong: {
      heading: wrong,
      errors: refusal ? [{ text: organiserRefusal(refusal, language) }] : [],
    },
    done: new URL(address).searchParams.has("done") ? done : null,
    none: { sentence: words.none, example: words.example },
    add: isTheirs ? { href: `${path}/new`, text: words.add } : null,
    questions: questions.map((question, index) => ({
      id: question.id,
      text: question.text,
      lang: langIfOther(question.lang, language),
      about: [
        kinds[question.kind],
        question.is_required ? words.required : words.optional,
        words.answers(answers.get(question.id) ?? 0),
      ].join(" · "),
      options: listOf(
        question.options.map((option) => option.text),
        language,
      ),
      href: isTheirs ? `${path}/${question.id}` : null,
      order: isTheirs
        ? {
            action: path,
            version: String(event.version),
            steps: [
              ...(index > 0
                ? [{ value: `${question.id}:up`, text: words.up, label: words.upOf(question.text) }]
                : []),
              ...(index < questions.length - 1
                ? [{ value: `${question.id}:down`, text: words.down, label: words.downOf(question.text) }]
                : []),
            ],
            remove: {
              href: `${path}/${question.id}/removal`,
              text: words.remove,
              label: words.removeOf(question.text),
            },
          }
        : null,
    })),
  };
}
