import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { askedForm } from "#app/events/asked-form.ts";
import { register } from "#app/registration/register.ts";
import {
  action as removeDoor,
  loader as removalPage,
} from "#app/routes/organise.events.$event.registration.questions.$question.removal.tsx";
import {
  action as changeDoor,
  loader as questionPage,
} from "#app/routes/organise.events.$event.registration.questions.$question.tsx";
import {
  action as addDoor,
  loader as newPage,
} from "#app/routes/organise.events.$event.registration.questions.new.tsx";
import {
  action as orderDoor,
  loader as list,
} from "#app/routes/organise.events.$event.registration.questions.tsx";
import { QuestionsPage } from "#app/views/organise/event/questions-parts.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { aSeminar, person, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf, sentBy } from "./settings.ts";

const SLUG = "nye-arbeidsmater";
const PATH = `/organise/events/${SLUG}/registration/questions`;

function at(app: TestApp, session: string, question = "", form?: Record<string, string>) {
  return argsFor(app, `${PATH}/${question}`, { session, params: { event: SLUG, question }, form });
}

async function asked(app: TestApp, eventId: string) {
  return (await askedForm(app.db, { id: eventId, has_catering: 0 })).questions;
}

onBothEngines(
  "questions are added, changed, put in order and taken away; their answers only when told",
  async (engine) => {
    const { app, session } = await deskOf(engine);
    const event = await aSeminar(app, { slug: SLUG });
    const empty = async () => sentBy((await newPage(at(app, session, "new"))) as unknown as SettingsView);
    const add = async (typed: Record<string, string>) =>
      answerOf(async () => addDoor(at(app, session, "new", { ...(await empty()), ...typed })));
    expect((await add({ text: " " })).status).toBe(400);
    expect((await add({ text: "Økt?", kind: "choice", "option-1": "A" })).status).toBe(400);
    expect(await add({ text: "Hva vil du lære?" })).toEqual({ status: 303, location: `${PATH}?done` });
    await add({ text: "Hvilken økt?", kind: "choice", "option-1": "Morgen", "option-2": "Kveld" });
    const [first, second] = await asked(app, event.id);

    const view = await list(at(app, session));
    expect(view.questions.map(({ text, about }) => [text, about])).toEqual([
      ["Hva vil du lære?", "Fritekst · Valgfritt · Ingen svar"],
      ["Hvilken økt?", "Ett svar av flere · Valgfritt · Ingen svar"],
    ]);
    expect(renderToStaticMarkup(createElement(QuestionsPage, view))).toContain("Flytt ned: Hva vil du lære?");
    const { version } = view.questions[0]!.order!;
    const up = { step: `${second!.id}:up`, version };
    expect((await answerOf(() => orderDoor(at(app, session, "", up)))).status).toBe(303);
    expect((await asked(app, event.id)).map((one) => one.id)).toEqual([second!.id, first!.id]);

    const answers = [{ questionId: second!.id, optionId: second!.options[0]!.id, text: null }];
    await register(app, SLUG, person(1, { answers }), app.now());
    const form = sentBy((await questionPage(at(app, session, second!.id))) as unknown as SettingsView);
    const ids = { "option-1-id": second!.options[0]!.id, "option-2-id": second!.options[1]!.id };
    const fewer = { ...form, ...ids, "option-1": "", "option-3": "Natt" };
    const back = await cameBack<SettingsView>(changeDoor(at(app, session, second!.id, fewer)));
    expect([back.status, back.view.form!.ask!.sentences[0]]).toEqual([
      200,
      "1 person har svart noe som ikke passer lenger. De svarene slettes, og kan ikke hentes tilbake.",
    ]);
    const renamed = { ...form, ...ids, "option-1": "Tidlig" };
    expect((await answerOf(() => changeDoor(at(app, session, second!.id, renamed)))).status).toBe(303);
    expect((await asked(app, event.id))[0]!.options.map(({ text }) => text)).toEqual(["Tidlig", "Kveld"]);

    const removal = await removalPage(at(app, session, second!.id));
    expect(removal.sentences).toContain("1 person har svart. Svarene slettes, og kan ikke hentes tilbake.");
    const yes = { version: removal.form.version, asked: "yes" };
    expect(
      (await answerOf(() => removeDoor(at(app, session, second!.id, { version: yes.version })))).status,
    ).toBe(409);
    expect((await answerOf(() => removeDoor(at(app, session, second!.id, yes)))).status).toBe(303);
    expect((await asked(app, event.id)).map((one) => one.id)).toEqual([first!.id]);
    expect((await answerOf(() => questionPage(at(app, session, second!.id)))).status).toBe(404);
  },
);

onBothEngines("two people change the same question: both wordings are shown", async (engine) => {
  const { app, session, other } = await deskOf(engine);
  const event = await aSeminar(app, { slug: SLUG });
  await addDoor(
    at(app, session, "new", {
      ...sentBy((await newPage(at(app, session, "new"))) as unknown as SettingsView),
      text: "Hva?",
    }),
  );
  const [question] = await asked(app, event.id);
  const form = sentBy((await questionPage(at(app, session, question!.id))) as unknown as SettingsView);
  await changeDoor(at(app, other, question!.id, { ...form, text: "Hvorfor?" }));
  const { view, status } = await cameBack<SettingsView>(
    changeDoor(at(app, session, question!.id, { ...form, text: "Hvordan?" })),
  );
  expect([status, view.form!.both!.rows.map(({ theirs, yours }) => [theirs, yours])]).toEqual([
    409,
    [["Hvorfor?", "Hvordan?"]],
  ]);
});
