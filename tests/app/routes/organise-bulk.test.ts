import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { addQuestion } from "#app/events/edit/questions.ts";
import { action as decideDoor, loader as bulkDoor } from "#app/routes/organise.events.$event.people.bulk.tsx";
import { loader as addressesDoor } from "#app/routes/organise.events.$event.people.addresses.tsx";
import { loader as printDoor } from "#app/routes/organise.events.$event.people.print.tsx";
import { loader as listDoor } from "#app/routes/organise.events.$event.people.tsx";
import { register } from "#app/registration/register.ts";
import { PeopleTable } from "#app/views/organise/people/people-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { brokenInvariants, letters, namesAndStatus } from "#tests/app/registration/left-behind.ts";
import {
  anOrganiser,
  aSeminar,
  MORNING,
  person,
  testApp,
  type SeminarWish,
  type TestApp,
} from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { as, KARI } from "../events/edit/stories.ts";
import { argsFor } from "./at-the-desk.ts";

const HOW = {
  kind: "text",
  text: "Hvordan kommer du?",
  help: "",
  lang: "nb",
  isRequired: false,
  options: [],
} as const;

async function house(engine: Engine, people: number, wish: SeminarWish = {}) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07", ...wish });
  const ids = await registered(app, "e07", people);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  return { app, event, ids, session };
}

function at(app: TestApp, session: string, page: string, form?: [string, string][]): ActionFunctionArgs {
  const args = argsFor(app, `/organise/events/e07/people${page}`, {
    session,
    params: { event: "e07" },
    ...(form && { form: {} }),
  });
  if (!form) return args;
  const { url, headers } = args.request;
  const body = new URLSearchParams(form);
  const kept = { cookie: headers.get("cookie")! };
  return { ...args, request: new Request(url, { method: "POST", body, headers: kept }) };
}

const ticked = (ids: readonly string[]) => ids.map((id): [string, string] => ["id", id]);

async function decided(answer: unknown) {
  if (answer instanceof Response) return `${answer.status} ${answer.headers.get("location")}`;
  const { data, init } = answer as {
    data: Awaited<ReturnType<typeof bulkDoor>>;
    init: { status: number };
  };
  return { ...data, status: init.status };
}

onBothEngines("three are declined at once, each with a letter that says why", async (engine) => {
  const { app, ids, session } = await house(engine, 4, { allocation: "prioritised" });
  const query = new URLSearchParams([["act", "rejection"], ...ticked(ids.slice(0, 3))]).toString();
  const view = await bulkDoor(at(app, session, `/bulk?${query}`));
  expect([view.heading, view.consequences.sentences]).toEqual([
    "Avslå 3 personer",
    ["3 personer får avslag, med brev."],
  ]);
  const form: [string, string][] = [["act", "rejection"], ["reason", "Fullt."], ...ticked(ids.slice(0, 3))];
  expect(await decided(await decideDoor(at(app, session, "/bulk", form)))).toBe(
    "303 /organise/events/e07/people?did=rejection&people=3",
  );
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    ...["declined", "declined", "declined", "received"],
  ]);
  expect((await letters(app)).filter((one) => one.startsWith("registration-declined"))).toHaveLength(3);
  const list = await listDoor(at(app, session, "?did=rejection&people=3"));
  expect(list.done).toEqual(["3 personer fikk avslag, med brev."]);
  expect(await brokenInvariants(app)).toEqual([]);
});

onBothEngines("what comes of cancelling is told first, and comes so", async (engine) => {
  const { app, ids, session } = await house(engine, 5, { capacity: 2 });
  const query = new URLSearchParams([
    ["act", "cancellation"],
    ...ticked([ids[0]!, ids[1]!, ids[2]!]),
  ]).toString();
  const view = await bulkDoor(at(app, session, `/bulk?${query}`));
  expect(view.consequences.sentences).toEqual([
    "3 personer meldes av, og får brev om det.",
    "2 av dem mister plassen, og invitasjonen i kalenderen trekkes tilbake.",
    "2 personer i køen rykker opp, og får brev.",
  ]);
  await decideDoor(at(app, session, "/bulk", [["act", "cancellation"], ...ticked(ids.slice(0, 3))]));
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    ...["cancelled", "cancelled", "cancelled", "confirmed", "confirmed"],
  ]);
});

onBothEngines(
  "who goes before others in the line needs a reason; what happened is said of each",
  async (engine) => {
    const { app, event, ids, session } = await house(engine, 4, { capacity: 2 });
    app.setNow("2017-11-30T20:00:00.000Z");
    await app.db.updateTable("seats").set({ capacity: 3 }).where("event_id", "=", event.id).execute();
    const [, second, third, fourth] = ids;
    const these = ticked([second!, fourth!]);
    const view = await bulkDoor(
      at(app, session, `/bulk?${new URLSearchParams([["act", "seat"], ...these]).toString()}`),
    );
    expect(view.consequences.sentences).toEqual([
      "1 person får plass, og brev med kalenderinvitasjon.",
      "1 av dem går foran andre i køen. Da trengs en begrunnelse.",
      "1 person blir stående som nå.",
    ]);
    const refused = await decided(await decideDoor(at(app, session, "/bulk", [["act", "seat"], ...these])));
    if (typeof refused === "string") throw new Error(refused);
    expect([refused.status, refused.wrong.errors.map(({ name }) => name)]).toEqual([
      409,
      ["reason", "outcome"],
    ]);
    expect(refused.who.rows.map((row) => row.what)).toEqual([
      "Var slik fra før",
      "Andre har ventet lenger. Oppgi en grunn.",
    ]);
    expect(refused.form?.ids).toEqual([fourth]);

    const form: [string, string][] = [["act", "seat"], ["reason", "Innleder."], ...ticked([third!, fourth!])];
    const half = await decided(await decideDoor(at(app, session, "/bulk", form)));
    if (typeof half === "string") throw new Error(half);
    expect(half.who.rows.map((row) => row.what)).toEqual([
      "Gjort",
      "Det er ingen ledige plasser. Øk antallet, eller gi plassen likevel og oppgi en grunn.",
    ]);
    expect(await brokenInvariants(app)).toEqual([]);
  },
);

onBothEngines("all on the page are ticked by the address, and all of the list by a box", async (engine) => {
  const { app, ids, session } = await house(engine, 52);
  const list = await listDoor(at(app, session, "?tick=page&sort=name"));
  const markup = renderToStaticMarkup(createElement(PeopleTable, list));
  expect(markup.match(/name="id"[^>]*checked/g)).toHaveLength(50);
  expect(list.acts?.everyone?.label).toBe("Alle 52 personer i listen, også på de andre sidene");
  const view = await bulkDoor(at(app, session, "/bulk?act=cancellation&everyone=yes&q=deltaker+52"));
  expect(view.form?.ids).toEqual([ids[51]]);
  const nobody = await bulkDoor(at(app, session, "/bulk?act=cancellation&id=nobody"));
  expect(nobody.nobody).toMatch(/^Du har ikke krysset av noen/);
});

onBothEngines("columns are chosen by the address, which all links keep", async (engine) => {
  const { app, event, session } = await house(engine, 1);
  const question = await addQuestion(app, event.id, as(KARI, event), HOW);
  const answers = [{ questionId: question.id, optionId: null, text: "Med <tog>" }];
  await register(app, "e07", person(2, { answers }), MORNING);
  const query = `?column=question-${question.id}&column=kind&column=__proto__&column=x%27`;
  const list = await listDoor(at(app, session, query));
  expect(list.columns.map(({ label }) => label)).toEqual(["Navn", "Deltar", "Hvordan kommer du?"]);
  expect(list.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ["I salen", "–"],
    ["I salen", "Med <tog>"],
  ]);
  expect(list.filters.groups[0]!.links[1]!.href).toContain(`column=question-${question.id}`);
  expect(list.search.kept.map(({ name }) => name)).toContain("column");
});

onBothEngines("on paper people stand by surname, and addresses stand side by side", async (engine) => {
  const { app, session } = await house(engine, 0);
  const names = ["Åse Ødegård", "Kari Aas", "Ola Berg", "Per Ås"];
  for (const [index, name] of names.entries()) await register(app, "e07", person(index, { name }), MORNING);
  const paper = await printDoor(at(app, session, "/print"));
  expect(paper.rows.map(({ first, last }) => `${first} ${last}`)).toEqual([
    "Ola Berg",
    "Åse Ødegård",
    "Per Ås",
    "Kari Aas",
  ]);
  const { addresses, label } = await addressesDoor(at(app, session, "/addresses?q=ase"));
  expect([label, addresses]).toEqual(["1 adresse", "provedeltaker0@example.org"]);
});

onBothEngines("list, paper and bulk ask the database as often for fifty as for one", async (engine) => {
  const { app, session } = await house(engine, 1);
  const count = async () =>
    Promise.all(
      [listDoor, printDoor].map((door) =>
        queriesOf(app, (counted) => door(at(counted as TestApp, session, "?column=notes&column=kind"))),
      ),
    );
  const few = await count();
  for (let number = 2; number <= 52; number++) await register(app, "e07", person(number), MORNING);
  expect(await count()).toEqual(few);
});
