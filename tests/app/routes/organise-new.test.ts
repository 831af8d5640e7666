import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addSession } from "#app/programme/add-session.ts";
import { loader as copyPage, action as copyDoor } from "#app/routes/organise.events.new.copy.$event.tsx";
import { loader as listPage } from "#app/routes/organise.events.new.copy.tsx";
import { action as seriesDoor } from "#app/routes/organise.events.new.series.tsx";
import { action as newDoor, loader as newPage } from "#app/routes/organise.events.new.tsx";
import { loader as organisePage } from "#app/routes/organise.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const NEW = "/organise/events/new";

/** Difi's editor, before any event. */
async function house(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  return { app, organiser, session: await sessionOf(app, await aMember(app, organiser, "editor")) };
}

async function refused(door: (args: ActionFunctionArgs) => Promise<unknown>, args: ActionFunctionArgs) {
  const answer = (await door(args)) as {
    data: Awaited<ReturnType<typeof newPage>>;
    init: { status: number };
  };
  return { status: answer.init.status, errors: answer.data.wrong.errors, view: answer.data };
}

function drafts(app: TestApp) {
  return app.db
    .selectFrom("event")
    .select(["slug", "title", "type", "status", "series_id", "starts_on", "deadline_on", "has_catering"])
    .where("status", "=", "draft")
    .orderBy("id")
    .execute();
}

onBothEngines("a title and a type make a draft, with what is usual or with nothing", async (engine) => {
  const { app, session } = await house(engine);
  const form = { title: " Endring i praksis ", type: "breakfast-seminar", on: "2018-02-02" };
  const made = await answerOf(() => newDoor(argsFor(app, NEW, { session, form })));
  expect(made).toEqual({ status: 303, location: "/organise/events/endring-i-praksis?created" });
  const blank = { title: "Ny", type: "seminar", begin: "nothing", on: "" };
  expect(await answerOf(() => newDoor(argsFor(app, `/en${NEW}`, { session, form: blank })))).toEqual({
    status: 303,
    location: "/en/organise/events/ny?created",
  });
  const shared = { status: "draft", series_id: null };
  expect(await drafts(app)).toEqual([
    {
      ...{ slug: "endring-i-praksis", title: "Endring i praksis", type: "breakfast-seminar", ...shared },
      ...{ starts_on: "2018-02-02", deadline_on: "2018-01-30", has_catering: 1 },
    },
    {
      ...{ slug: "ny", title: "Ny", type: "seminar", ...shared },
      ...{ starts_on: null, deadline_on: null, has_catering: 0 },
    },
  ]);
});

onBothEngines("an event called as the page that begins events gets another address", async (engine) => {
  const { app, session } = await house(engine);
  const form = { title: "New", type: "seminar", begin: "nothing" };
  const { location } = await answerOf(() => newDoor(argsFor(app, NEW, { session, form })));
  expect(location).toBe("/organise/events/new-2?created");
});

test("what is missing or no day is said at the field, and what was typed is kept", async () => {
  const { app, session } = await house("sqlite");
  const form = { title: "", type: "workshop", on: "i morgen", begin: "nothing" };
  const { status, errors, view } = await refused(newDoor, argsFor(app, NEW, { session, form }));
  expect([status, errors]).toEqual([
    400,
    [
      { name: "title", text: "Skriv en tittel." },
      { name: "on", text: "Skriv datoen som dag, måned og år." },
    ],
  ]);
  expect(view.blank.fields.map((field) => ("defaultValue" in field ? field.defaultValue : null))).toEqual([
    "",
    "workshop",
    "i morgen",
    null,
  ]);
  expect(await drafts(app)).toEqual([]);
});

onBothEngines(
  "the next meeting of a series is begun from its last; another's series is not",
  async (engine) => {
    const { app, organiser, session } = await house(engine);
    const series = await createSeries(app, {
      organisationId: organiser.id,
      name: "Endring til frokost",
      about: "",
    });
    await aSeminar(app, { slug: "e07", seriesId: series.id });
    const etaten = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
    const theirs = await createSeries(app, { organisationId: etaten.id, name: "Deres", about: "" });

    const form = { series: series.id, "series-on": "2018-03-02" };
    const made = await answerOf(() => seriesDoor(argsFor(app, `${NEW}/series`, { session, form })));
    expect(made.location).toBe("/organise/events/endring-til-frokost?created");
    expect(await drafts(app)).toMatchObject([{ series_id: series.id, starts_on: "2018-03-02" }]);

    const { errors } = await refused(
      seriesDoor,
      argsFor(app, `${NEW}/series`, { session, form: { series: theirs.id } }),
    );
    expect(errors).toEqual([{ name: "series", text: "Velg en serie." }]);
  },
);

onBothEngines(
  "an earlier event is found by its title and copied, with its programme or without",
  async (engine) => {
    const { app, session } = await house(engine);
    const event = await aSeminar(app, { slug: "e07" });
    await addSession(app, event.id, { title: "Innlegg" });
    const list = await listPage(argsFor(app, `${NEW}/copy?q=ARBEIDS`, { session }));
    expect(list.rows.map((row) => row.link.href)).toEqual([`${NEW}/copy/e07`]);
    const none = await listPage(argsFor(app, `${NEW}/copy?q=xyzzy`, { session }));
    expect(none.nothing).toBe("Ingen arrangementer har «xyzzy» i tittelen.");

    const at = (form?: Record<string, string>) =>
      argsFor(app, `${NEW}/copy/e07`, { session, params: { event: "e07" }, form });
    const view = await copyPage(at());
    expect(view.form.fields.map((field) => field.name)).toEqual(["on", "programme"]);
    expect((await refused(copyDoor, at({ on: "" }))).errors).toEqual([
      { name: "on", text: "Skriv datoen som dag, måned og år." },
    ]);
    const slug = "nye-arbeidsmater-for-fremtidens-losninger";
    expect((await answerOf(() => copyDoor(at({ on: "2018-12-07", programme: "yes" })))).location).toBe(
      `/organise/events/${slug}?created`,
    );
    expect((await answerOf(() => copyDoor(at({ on: "2018-12-14" })))).location).toBe(
      `/organise/events/${slug}-2?created`,
    );
    const sessions = await app.db.selectFrom("session").select("event_id").execute();
    expect(sessions).toHaveLength(2);
  },
);

onBothEngines("each way to begin makes one draft, however often its button is pressed", async (engine) => {
  const { app, organiser, session } = await house(engine);
  const series = await createSeries(app, { organisationId: organiser.id, name: "Til frokost", about: "" });
  await aSeminar(app, { slug: "e07", seriesId: series.id });
  const view = await newPage(argsFor(app, NEW, { session }));
  const copy = await copyPage(argsFor(app, `${NEW}/copy/e07`, { session, params: { event: "e07" } }));
  const beginnings: { door: (args: ActionFunctionArgs) => unknown; form: Record<string, string> }[] = [
    { door: newDoor, form: { form_key: view.blank.formKey, title: "Ny", type: "seminar" } },
    { door: seriesDoor, form: { form_key: view.series!.formKey, series: series.id } },
    { door: copyDoor, form: { form_key: copy.form.key, on: "2018-12-07" } },
    { door: copyDoor, form: { form_key: copy.form.key, on: "2018-12-07", programme: "yes" } },
    { door: copyDoor, form: { form_key: copy.form.key, on: "2018-12-14" } },
  ];
  for (const [index, { door, form }] of beginnings.entries()) {
    const press = () => answerOf(() => door(argsFor(app, NEW, { session, params: { event: "e07" }, form })));
    const presses = await Promise.all([press(), press(), press()]);
    expect(new Set(presses.map(({ location }) => location)).size).toBe(1);
    expect(presses[0]!.status).toBe(303);
    expect(await drafts(app)).toHaveLength(index + 1);
  }
});

test("a form without a key of ours is as good as any, and makes a draft each time", async () => {
  const { app, session } = await house("sqlite");
  const form = { form_key: "gjettet", title: "Ny", type: "seminar" };
  for (let press = 0; press < 2; press++) await answerOf(() => newDoor(argsFor(app, NEW, { session, form })));
  expect(await drafts(app)).toHaveLength(2);
});

test("the list leads to it for those who may begin something; so does an event's own page", async () => {
  const { app, organiser, session } = await house("sqlite");
  expect((await organisePage(argsFor(app, "/nn/organise", { session }))).begin).toEqual({
    href: "/nn/organise/events/new",
    text: "Nytt arrangement",
  });
  const viewer = await sessionOf(app, await aMember(app, organiser, "viewer", "ser@example.org"));
  expect((await organisePage(argsFor(app, "/organise", { session: viewer }))).begin).toBeNull();
  const led = await answerOf(() => newPage(argsFor(app, `${NEW}?copy=e07`, { session })));
  expect(led).toEqual({ status: 303, location: `${NEW}/copy/e07` });
});

test("one who arranges for several chooses whom for; nobody chooses another's", async () => {
  const { app, session } = await house("sqlite");
  const form = { title: "Ny", type: "seminar" };
  const etaten = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const account = await app.db.selectFrom("account").select("id").executeTakeFirstOrThrow();
  const other = { ...form, organisation: etaten.id };
  expect((await refused(newDoor, argsFor(app, NEW, { session, form: other }))).errors).toEqual([
    { name: "organisation", text: "Velg hvem som arrangerer." },
  ]);
  await app.db
    .insertInto("membership")
    .values({ account_id: account.id, organisation_id: etaten.id, role: "owner", created_at: app.now() })
    .execute();
  expect((await refused(newDoor, argsFor(app, NEW, { session, form }))).status).toBe(400);
  const made = await answerOf(() => newDoor(argsFor(app, NEW, { session, form: other })));
  expect(made.status).toBe(303);
});
