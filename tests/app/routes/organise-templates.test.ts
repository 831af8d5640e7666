import { expect } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { register } from "#app/registration/register.ts";
import { loader as lettersDoor } from "#app/routes/organise.events.$event.letters.tsx";
import {
  action as form,
  loader as door,
} from "#app/routes/organise.events.$event.letters.templates.$template.tsx";
import { action as removalForm } from "#app/routes/organise.events.$event.letters.templates.$template.removal.tsx";
import { action as trialForm } from "#app/routes/organise.events.$event.letters.templates.$template.trial.tsx";
import { loader as htmlDoor } from "#app/routes/organise.events.$event.letters.templates.$template.preview.ts";
import { loader as listDoor } from "#app/routes/organise.events.$event.letters.templates.tsx";
import {
  action as sharedForm,
  loader as sharedDoor,
} from "#app/routes/organise.organisations.$organisation.templates.$template.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const LETTER = "registration-confirmed";

async function desk(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const home = await anOrganiser(app);
  const event = await aSeminar(app, { slug: "e07", capacity: 40 });
  const session = await sessionOf(app, await aMember(app, home, "owner", "eier@example.org"));
  const params = { event: "e07", template: LETTER, organisation: home.slug };
  const at = (typed?: Record<string, string>, query = "") =>
    argsFor(app, `/organise/events/e07/letters/templates/${LETTER}${query}`, {
      session,
      params,
      form: typed,
    });
  const shared = (typed?: Record<string, string>, query = "") =>
    argsFor(app, `/organise/organisations/${home.slug}/templates/${LETTER}${query}`, {
      ...{ session, params, form: typed },
    });
  return { app, event, home, at, shared };
}

const textOf = (view: Awaited<ReturnType<typeof door>>) =>
  view.preview.text.pieces.map((piece) => ("text" in piece ? piece.text : "█")).join("");

onBothEngines("what an event says of its own is shown for one who is registered", async (engine) => {
  const { app, at, shared } = await desk(engine);
  expect((await lettersDoor(at())).templates.href).toBe("/organise/events/e07/letters/templates");
  expect((await door(at())).preview.notes[0]).toMatch(/^Ingen er påmeldt ennå/);
  await register(app, "e07", person(1), MORNING);
  await register(app, "e07", { ...person(2), language: "en" }, MORNING);

  await answerOf(() => sharedForm(shared({ version: "0", "opening-nb": "Fra virksomheten." })));
  const begun = await door(at());
  expect(begun.lead).toMatch(/^Virksomhetens tekst/);
  expect(begun.writing.form!.parts[0]!.fields[1]!.defaultValue).toBe("Fra virksomheten.");
  expect(textOf(begun)).toContain("Fra virksomheten.");

  const typed = { version: "0", "opening-nb": "Hei {navn}! {lenke}", "opening-en": "Dear {name}," };
  expect(await answerOf(() => form(at(typed)))).toEqual({
    status: 303,
    location: `/organise/events/e07/letters/templates/${LETTER}?done#preview`,
  });
  const first = await door(at(undefined, "?to=1"));
  expect(textOf(first)).toContain("Hei Prøvedeltaker 1! Se påmeldingen eller meld deg av: █");
  expect(textOf(await door(at(undefined, "?q=prøvedeltaker 2")))).toContain("Dear Prøvedeltaker 2,");
  const html = await htmlDoor(at(undefined, "?to=2"));
  expect(await html.text()).toContain("Dear Prøvedeltaker 2,");
  expect((await sharedDoor(shared())).preview!.notes.join(" ")).toMatch(/sin egen tekst/);
  const rows = (await listDoor(at())).list.rows.map(({ stands }) => stands);
  expect(rows.slice(0, 2)).toEqual(["Arrangementets tekst", "Bare vår egen tekst"]);

  expect(await answerOf(() => removalForm(at({})))).toMatchObject({ status: 303 });
  expect(textOf(await door(at()))).toContain("Fra virksomheten.");
});

onBothEngines(
  "a word that is no field is named with those that are, and nothing typed is lost",
  async (engine) => {
    const { app, at } = await desk(engine);
    const typed = { version: "0", "opening-nb": "Hei {navvn}", "closing-nb": "Vel møtt" };
    const answer = (await form(at(typed))) as { data: Awaited<ReturnType<typeof door>>; init: ResponseInit };
    expect(answer.init.status).toBe(400);
    expect(answer.data.wrong.errors).toEqual([
      {
        name: "opening-nb",
        text: expect.stringMatching(/^\{navvn\} er ikke et av feltene. Bruk \{navn\}, /) as string,
      },
    ]);
    const [, opening, closing] = answer.data.writing.form!.parts[0]!.fields;
    expect([opening!.defaultValue, closing!.defaultValue]).toEqual(["Hei {navvn}", "Vel møtt"]);
    expect(await app.db.selectFrom("letter_template").selectAll().execute()).toEqual([]);
  },
);

onBothEngines(
  "two have written: both versions are shown, and the next save is knowingly the last",
  async (engine) => {
    const { at } = await desk(engine);
    await form(at({ version: "0", "opening-nb": "Den første" }));
    const late = { version: "0", "opening-nb": "Den andre" };
    const answer = (await form(at(late))) as { data: Awaited<ReturnType<typeof door>>; init: ResponseInit };
    expect(answer.init.status).toBe(409);
    const { version, theirs, parts } = answer.data.writing.form!;
    expect(theirs!.texts[0]!.lines[1]!.text).toBe("Den første");
    expect([version, parts[0]!.fields[1]!.defaultValue]).toEqual(["1", "Den andre"]);
    expect(await answerOf(() => form(at({ ...late, version })))).toMatchObject({ status: 303 });
  },
);

onBothEngines("a trial comes to the organiser, with no link of anybody's", async (engine) => {
  const { app, at } = await desk(engine);
  await register(app, "e07", person(1), MORNING);
  await form(at({ version: "0", "opening-nb": "Hei {navn}! {lenke}" }));
  expect(await answerOf(() => trialForm(at({ to: "1" })))).toEqual({
    status: 303,
    location: `/organise/events/e07/letters/templates/${LETTER}?tested&to=1`,
  });
  await deliver(app);
  const kept = app.db.selectFrom("outbox").selectAll().where("letter", "=", "template-trial");
  expect(await kept.executeTakeFirst()).toMatchObject({
    to_address: "eier@example.org",
    registration_id: null,
  });
});
