import { expect } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { action as remove } from "#app/routes/organise.events.$event.related.removal.tsx";
import { action as add, loader } from "#app/routes/organise.events.$event.related.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

onBothEngines("an event is found by its title, referred to, and no longer", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const other = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const event = await aSeminar(app, { slug: "e07" });
  const draft = await draftEvent(app, { ...blankFacts(organiser.id), slug: "utkast", title: "Ærlig møte" });
  const hidden = await draftEvent(app, { ...blankFacts(other.id), slug: "andres", title: "Ærlig hemmelig" });
  const session = await sessionOf(app, await aMember(app, organiser, "editor"));
  const at = (room = "", form?: Record<string, string>) =>
    argsFor(app, `/organise/events/e07/related${room}`, { session, params: { event: "e07" }, form });
  const found = async (query: string) =>
    (await loader(at(`?q=${encodeURIComponent(query)}`))).find!.rows.map((row) => row.title);
  expect([await found("ÆRLIG"), await found("nye arbeids"), await found("%")]).toEqual([
    ["Ærlig møte"],
    [],
    ["Ærlig møte"],
  ]);
  expect((await loader(at("?q=xyzzy"))).find!.nothing).toBe(
    "Ingen andre arrangementer har «xyzzy» i tittelen.",
  );

  const done = { status: 303, location: "/organise/events/e07/related?done&q=m%C3%B8te" };
  const form = { other: draft.id, kind: "previous", q: "møte" };
  expect(await answerOf(() => add(at("", form)))).toEqual(done);
  const view = await loader(at("?q=møte&done"));
  expect(view.groups.map(({ rows }) => rows.map((row) => row.title))).toEqual([["Ærlig møte"], []]);
  expect(view.find!.rows[0]!.add.kinds.map(({ value }) => value)).toEqual(["related"]);

  const refused = async (form: Record<string, string>) => (await answerOf(() => add(at("", form)))).status;
  expect(await refused({ other: event.id, kind: "related" })).toBe(400);
  expect(await refused({ other: hidden.id, kind: "related" })).toBe(404);
  expect(await refused({ kind: "__proto__" })).toBe(404);

  await remove(at("/removal", form));
  expect((await loader(at())).groups.flatMap(({ rows }) => rows)).toEqual([]);
});
