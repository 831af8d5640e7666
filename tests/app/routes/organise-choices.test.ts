import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { partsOf } from "#app/events/parts.ts";
import { addSession } from "#app/programme/add-session.ts";
import { register } from "#app/registration/register.ts";
import {
  action as removeDoor,
  loader as removalPage,
} from "#app/routes/organise.events.$event.registration.parts.$part.removal.tsx";
import {
  action as limitDoor,
  loader as limitPage,
} from "#app/routes/organise.events.$event.registration.parts.$part.tsx";
import { action as addDoor, loader as list } from "#app/routes/organise.events.$event.registration.parts.tsx";
import type { choiceView } from "#app/views/organise/event/choice-page.ts";
import { ChoicesPage } from "#app/views/organise/event/choices-parts.tsx";
import type { choicesView } from "#app/views/organise/event/choices-page.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { aSeminar, person, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf } from "./settings.ts";

type ListView = Awaited<ReturnType<typeof choicesView>>;
type LimitView = Awaited<ReturnType<typeof choiceView>>;

const SLUG = "styringskonferansen";
const PATH = `/organise/events/${SLUG}/registration/parts`;
const TWO_DAYS = {
  kind: "instant",
  starts: "2017-12-05T10:00",
  ends: "2017-12-06T15:00",
} as const;

function at(app: TestApp, session: string, part = "", form?: Record<string, string>) {
  return argsFor(app, `${PATH}/${part}`, { session, params: { event: SLUG, part }, form });
}

onBothEngines(
  "days and sessions are offered with limits; those who chose keep theirs, or lose it when told",
  async (engine) => {
    const { app, session, organiser } = await deskOf(engine);
    const event = await aSeminar(app, { slug: SLUG, when: TWO_DAYS });
    const times = { starts: "2017-12-05T10:30", ends: "2017-12-05T12:00" };
    const { id: sessionId } = await addSession(app, event.id, { title: "Lean i kommuner", day: 1, ...times });
    await addSession(app, event.id, { title: "Pause", kind: "break", day: 1 });

    const empty = await list(at(app, session));
    expect(empty.none?.sentence).toBe("Det er ingenting å velge mellom.");
    const options = empty.add!.fields[0] as { options: { label: string }[] };
    expect(options.options.map(({ label }) => label)).toEqual([
      "Velg en",
      "Tirsdag 5. desember 2017",
      "Onsdag 6. desember 2017",
      "Lean i kommuner, tirsdag 5. desember kl.\u00a010.30–12.00",
    ]);
    const { version } = empty.add!;
    const wrong = await cameBack<ListView>(addDoor(at(app, session, "", { part: "x", limit: "mange" })));
    expect([wrong.status, wrong.view.wrong.errors.map(({ text }) => text)]).toEqual([
      400,
      ["Velg en dag eller en økt.", "Skriv et helt tall, høyst 100000."],
    ]);
    const add = { part: sessionId, limit: "2", version };
    for (const again of [add, add]) {
      expect(await answerOf(() => addDoor(at(app, session, "", again)))).toEqual({
        status: 303,
        location: `${PATH}?done`,
      });
    }
    const [part] = await partsOf(app.db, event.id);
    for (const number of [1, 2]) {
      await register(app, SLUG, person(number, { parts: [part!.id] }), app.now());
    }
    const shown = await list(at(app, session));
    expect(shown.parts.map(({ name, chosen, limit }) => [name, chosen, limit])).toEqual([
      ["Lean i kommuner", "2", "2"],
    ]);
    expect(renderToStaticMarkup(createElement(ChoicesPage, shown))).toContain(
      'aria-label="Fjern valget Lean i kommuner"',
    );

    const { form } = await limitPage(at(app, session, part!.id));
    const lower = { version: form.version, limit: "1" };
    expect((await answerOf(() => limitDoor(at(app, session, part!.id, { limit: "-1" })))).status).toBe(400);
    const asked = await cameBack<LimitView>(limitDoor(at(app, session, part!.id, lower)));
    expect([asked.status, asked.view.form.ask?.sentences[0]]).toEqual([
      200,
      "Lean i kommuner: 2 personer har valgt dette, og grensen blir 1. Alle beholder valget sitt, og ingen flere kan velge det før det er færre.",
    ]);
    const yes = { ...lower, asked: asked.view.form.ask!.mark };
    expect((await answerOf(() => limitDoor(at(app, session, part!.id, yes)))).status).toBe(303);
    expect((await partsOf(app.db, event.id)).map(({ capacity, taken }) => [capacity, taken])).toEqual([
      [1, 2],
    ]);

    const removal = await removalPage(at(app, session, part!.id));
    expect(removal.sentences[1]).toContain("2 personer har valgt det.");
    const told = { version: removal.form.version, asked: "yes" };
    expect(
      (await answerOf(() => removeDoor(at(app, session, part!.id, { version: told.version })))).status,
    ).toBe(409);
    expect((await answerOf(() => removeDoor(at(app, session, part!.id, told)))).status).toBe(303);
    expect(await partsOf(app.db, event.id)).toEqual([]);

    const viewer = await sessionOf(app, await aMember(app, organiser, "viewer", "leser@example.org"));
    expect((await list(at(app, viewer))).add).toBeNull();
  },
);
