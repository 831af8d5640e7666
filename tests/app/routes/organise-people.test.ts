import { expect, test } from "vitest";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { loader as fileDoor } from "#app/routes/organise.events.$event.people[.]csv.ts";
import { loader as listDoor } from "#app/routes/organise.events.$event.people.tsx";
import { loader as personDoor } from "#app/routes/organise.events.$event.people.$registration.tsx";
import { register } from "#app/registration/register.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

/** E07 with so many registered, and its editor. */
async function house(engine: Engine, people: number, capacity = 60) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07", capacity });
  const ids = await registered(app, event.slug, people);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  return { app, event, ids, session };
}

function at(app: TestApp, session: string, query = "", prefix = "", event = "e07") {
  return argsFor(app, `${prefix}/organise/events/${event}/people${query}`, { session, params: { event } });
}

onBothEngines("the people of an event with their states, seats and places in line", async (engine) => {
  const { app, ids, session } = await house(engine, 4, 2);
  const view = await listDoor(at(app, session));
  expect(view.seats).toEqual(["2 av 2 plasser, 2 venter"]);
  expect(view.filters.groups[0]!.links.map(({ text, count }) => `${text} ${count}`)).toEqual([
    ...["Alle 4", "Påmeldt 2", "Venteliste 2", "Mottatt 0", "Tilbud om plass 0", "Avmeldt 0", "Avslått 0"],
  ]);
  expect(view.rows[3]).toEqual({
    key: ids[3],
    link: { href: `/organise/events/e07/people/${ids[3]}` },
    name: "Prøvedeltaker 4",
    isTicked: false,
    cells: [
      { text: "Eksempeldirektoratet", tone: null },
      { text: "provedeltaker4@example.org", tone: null },
      { text: "Venteliste", tone: "waitlist" },
      { text: "20.11.2017 09:00", tone: null },
      { text: "2", tone: null },
    ],
  });
  expect([view.nothing, view.pager]).toEqual([null, null]);
  expect(view.takeAway?.links.map(({ href }) => href)).toEqual([
    "/organise/events/e07/people/print",
    "/organise/events/e07/people/addresses",
    "/organise/events/e07/people.xlsx",
    "/organise/events/e07/people.csv",
  ]);
});

onBothEngines("they are searched, sorted and counted by the address alone", async (engine) => {
  const { app, session } = await house(engine, 2);
  await register(
    app,
    "e07",
    person(3, { name: "Åse Ødegård", email: "ase@nav.no", organisation: "NAV" }),
    MORNING,
  );
  const names = async (query: string) =>
    (await listDoor(at(app, session, query))).rows.map((row) => row.name);
  expect(await names("?q=%40nav.no")).toEqual(["Åse Ødegård"]);
  expect(await names("?q=odegard")).toEqual(["Åse Ødegård"]);
  expect(await names("?sort=organisation")).toEqual(["Prøvedeltaker 1", "Prøvedeltaker 2", "Åse Ødegård"]);
  expect(await names("?state=constructor&sort=__proto__&page=-1")).toHaveLength(3);

  const view = await listDoor(at(app, session, "?q=nav&state=waitlisted&sort=name", "/nn"));
  expect([view.nothing, view.wayOn]).toEqual([
    "Ingen passar til det du har valt.",
    { href: "/nn/organise/events/e07/people", text: "Vis alle" },
  ]);
  expect(view.search.kept).toEqual([
    { name: "state", value: "waitlisted" },
    { name: "sort", value: "name" },
  ]);
  expect(view.filters.groups[0]!.links[1]!.href).toBe(
    "/nn/organise/events/e07/people?state=confirmed&q=nav&sort=name",
  );
  expect(view.columns[0]).toMatchObject({ label: "Namn", sort: { direction: "ascending" } });
});

onBothEngines("fifty a page, with as many queries as for one", async (engine) => {
  const { app, session } = await house(engine, 1);
  const count = (query: string) =>
    queriesOf(app, (counted) => listDoor(at(counted as TestApp, session, query)));
  const few = [await count(""), await count("?q=pr")];
  for (let number = 2; number <= 52; number++) await register(app, "e07", person(number), MORNING);
  expect([await count(""), await count("?q=pr")]).toEqual(few);

  const { rows, pager } = await listDoor(at(app, session, "?page=2"));
  expect(rows).toHaveLength(2);
  expect(pager).toEqual({
    label: "Flere påmeldte",
    position: "Side 2 av 2",
    previous: { href: "/organise/events/e07/people", text: "Forrige" },
  });
});

test("where nobody has registered the page says so, with one way on", async () => {
  const { app, session } = await house("sqlite", 0);
  const { nothing, wayOn, takeAway } = await listDoor(at(app, session));
  expect([nothing, wayOn, takeAway]).toEqual([
    "Ingen er påmeldt ennå.",
    { href: "/events/e07", text: "Se siden der de melder seg på" },
    null,
  ]);
});

onBothEngines("another organisation's event is not there, nor another event's people", async (engine) => {
  const { app, ids, session } = await house(engine, 1);
  const elsewhere = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const stranger = await sessionOf(app, await aMember(app, elsewhere, "owner", "annen@example.org"));
  const other = await aSeminar(app, { slug: "andre", title: "Et annet seminar" });
  const personAt = (who: string, event: string, registration: string) =>
    answerOf(() =>
      personDoor(argsFor(app, "/organise/x", { session: who, params: { event, registration } })),
    );

  const none = { status: 404, location: null };
  expect(await answerOf(() => listDoor(at(app, stranger)))).toEqual(none);
  expect(await answerOf(() => fileDoor(at(app, stranger)))).toEqual(none);
  expect(await personAt(stranger, "e07", ids[0]!)).toEqual(none);
  expect(await personAt(session, other.slug, ids[0]!)).toEqual(none);
  expect(await personAt(session, "e07", "nobody")).toEqual(none);
  expect(await personAt(session, "e07", ids[0]!)).toMatchObject({ status: 200 });
});

onBothEngines(
  "an editor takes the list away as a file that no sheet calculates; a viewer does not",
  async (engine) => {
    const { app, session } = await house(engine, 1);
    await register(app, "e07", person(2, { name: "=HYPERLINK(1)", organisation: "A;B" }), MORNING);
    const file = await fileDoor(at(app, session, ".csv"));
    expect([file.headers.get("content-disposition"), file.headers.get("cache-control")]).toEqual([
      'attachment; filename="e07.csv"',
      "no-store",
    ]);
    const lines = (await file.text()).split("\r\n");
    expect(lines[0]).toMatch(/Navn;E-post;Virksomhet;Status/);
    expect(lines[2]).toMatch(/^'=HYPERLINK\(1\);provedeltaker2@example\.org;"A;B";Påmeldt/);
    const waiting = await fileDoor(at(app, session, ".csv?state=waitlisted"));
    expect((await waiting.text()).trim().split("\r\n")).toHaveLength(1);

    const viewer = await sessionOf(
      app,
      await aMember(app, await anOrganiser(app), "viewer", "ser@example.org"),
    );
    expect(await answerOf(() => fileDoor(at(app, viewer)))).toMatchObject({ status: 403 });
    const seen = await listDoor(at(app, viewer));
    expect([seen.acts, seen.takeAway?.links.length, seen.ways.links.length]).toEqual([null, 1, 2]);
  },
);
