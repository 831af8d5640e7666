import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { questionsWords } from "#app/language/organise/questions.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { QuestionEditor } from "#app/web/questioning.ts";
import type { Refusal } from "#app/refusal.ts";
import { answerCounts } from "#app/registration/edit/answer-counts.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";

interface Removal {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly button: string;
  readonly keep: string;
  /** Where it stands, and where one goes back to. */
  readonly path: string;
  readonly back: string;
}

/** What comes of taking a question out of the form. */
export async function questionRemovalView(
  app: App,
  editor: QuestionEditor,
  address: string,
  refusal?: Refusal,
) {
  const language = languageOf(address);
  const { removal } = questionsWords[language];
  const answers = (await answerCounts(app.db, editor.event.id)).get(editor.question.id) ?? 0;
  const back = `${deskPath(editor.event, language, "registration")}/questions`;
  return removalView(
    app,
    editor,
    address,
    {
      ...removal,
      sentences: [
        removal.about(editor.question.text),
        answers > 0 ? removal.answers(answers) : removal.nobody,
      ],
      path: `${back}/${editor.question.id}/removal`,
      back,
    },
    refusal,
  );
}

/** What comes of removing something, before it is done. */
export async function removalView(
  app: App,
  organiser: Organiser,
  address: string,
  { heading, sentences, button, keep, path, back }: Removal,
  refusal?: Refusal,
) {
  const language = languageOf(address);
  const { wrong, wrongTitle } = textsWords[language];
  const { event } = await organisedPage(app.db, organiser);
  return {
    ...eventDesk(app, organiser, address, refusal ? wrongTitle(heading) : heading, "registration"),
    heading,
    wrong: {
      heading: wrong,
      errors: refusal ? [{ text: organiserRefusal(refusal, language) }] : [],
    },
    sentences: [...sentences],
    form: { action: path, version: String(event.version), button },
    keep: { href: back, text: keep },
  };
}
