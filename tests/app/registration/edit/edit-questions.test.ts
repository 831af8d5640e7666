import { expect } from "vitest";
import { askedForm } from "#app/events/asked-form.ts";
import { addQuestion, orderQuestions, type QuestionFields } from "#app/events/edit/questions.ts";
import { changeQuestion, removeQuestion } from "#app/registration/edit/edit-questions.ts";
import { NOTHING_MORE } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";
import type { EventRow } from "#db/schema.ts";
import { aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { as, atOnce, eventNow, KARI, log, refused } from "../../events/edit/stories.ts";
import { refusalOf } from "../left-behind.ts";

const TABLE: QuestionFields = {
  kind: "choice",
  text: "Hvilket bord?",
  help: "",
  lang: "nb",
  isRequired: true,
  options: ["Rødt", " ", "Blått"].map((text) => ({ id: "", text })),
};
const WISH: QuestionFields = { ...TABLE, kind: "text", text: "Noe du lurer på?", options: [] };

onBothEngines("questions are added, put in order, worded anew and removed, each noted", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const table = await addQuestion(app, event.id, as(KARI, event), TABLE);
  const wish = await addQuestion(app, event.id, as(KARI, await eventNow(app, event.id)), WISH);
  expect(await asked(app, event)).toEqual(["Hvilket bord? Rødt|Blått", "Noe du lurer på? "]);
  let by = as(KARI, await eventNow(app, event.id));
  const ordered = await orderQuestions(app, event.id, by, [wish.id, table.id]);
  by = as(KARI, ordered);
  expect(await orderQuestions(app, event.id, by, [wish.id, table.id])).toEqual(ordered);
  expect(await refusalOf(orderQuestions(app, event.id, by, [wish.id, wish.id]))).toBe("no-such-question");
  const worded = await changeQuestion(app, event.id, by, wish.id, { ...WISH, text: "Hva\nlurer du på?" });
  expect(await asked(app, event)).toEqual(["Hva lurer du på? ", "Hvilket bord? Rødt|Blått"]);
  const left = await removeQuestion(app, event.id, as(KARI, worded), table.id);
  expect(await asked(app, event)).toEqual(["Hva lurer du på? "]);
  expect(await refusalOf(removeQuestion(app, event.id, as(KARI, left), table.id))).toBe("no-such-question");
  expect((await log(app)).map(([, verb]) => verb)).toEqual(Array(5).fill("questions-changed"));
});

onBothEngines("a question with answers is neither removed nor made another without a yes", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const table = await addQuestion(app, event.id, as(KARI, event), TABLE);
  const [red, blue] = (await askedForm(app.db, event)).questions[0]!.options;
  const answers = [{ questionId: table.id, optionId: red!.id, text: null }];
  await register(app, event.slug, person(1, { ...NOTHING_MORE, answers }), app.now());
  const by = as(KARI, await eventNow(app, event.id));
  const options = [red!, blue!].map(({ id, text }) => ({ id, text }));
  const { code, facts } = await refused(removeQuestion(app, event.id, by, table.id));
  expect([code, facts]).toEqual(["question-has-answers", { answers: 1 }]);
  const other = { ...TABLE, kind: "yes-no" } as const;
  expect(await refusalOf(changeQuestion(app, event.id, by, table.id, other))).toBe("question-has-answers");
  const redless = { ...TABLE, options: options.slice(1) };
  expect(await refusalOf(changeQuestion(app, event.id, by, table.id, redless))).toBe("question-has-answers");
  expect(await answered(app)).toEqual([red!.id]);

  const blueless = {
    ...TABLE,
    options: [
      { id: "", text: "Grønt" },
      { ...options[0]!, text: "Rosa" },
    ],
  };
  const renamed = await changeQuestion(app, event.id, by, table.id, blueless);
  expect(await asked(app, event)).toEqual(["Hvilket bord? Grønt|Rosa"]);
  expect(await answered(app)).toEqual([red!.id]);
  await removeQuestion(app, event.id, as(KARI, renamed), table.id, true);
  expect(await answered(app)).toEqual([]);
});

onBothEngines(
  "of two who edit the questions at once, one is told; another event's are out of reach",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const other = await aSeminar(app, { slug: "annet" });
    expect(
      await atOnce([TABLE, WISH].map((one) => addQuestion(app, event.id, as(KARI, event), one))),
    ).toEqual({ won: 1, told: ["stale-version"] });
    const { id } = (await askedForm(app.db, event)).questions[0]!;
    expect(await refusalOf(removeQuestion(app, other.id, as(KARI, other), id))).toBe("no-such-question");
    expect(await refusalOf(changeQuestion(app, other.id, as(KARI, other), id, WISH))).toBe(
      "no-such-question",
    );
  },
);

async function asked(app: TestApp, event: EventRow) {
  const { questions } = await askedForm(app.db, event);
  return questions.map((one) => `${one.text} ${one.options.map((option) => option.text).join("|")}`);
}

async function answered(app: TestApp) {
  const rows = await app.db.selectFrom("answer").select("option_id").execute();
  return rows.map((row) => row.option_id);
}
