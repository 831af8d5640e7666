import { expect } from "vitest";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { NO_PERSON } from "#app/programme/edit/session-text.ts";
import { action, loader } from "#app/routes/organise.events.$event.speakers.$person.person.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

onBothEngines("of two who change a speaker the second sees both versions, and chooses", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const member = await aMember(app, await anOrganiser(app), "editor");
  const session = await sessionOf(app, member);
  const { id } = await addEventPerson(app, event.id, member.id, {
    ...NO_PERSON,
    name: "Kari Holm",
    titles: "avdelingsdirektør",
  });
  const visit = (form?: Record<string, string>) =>
    argsFor(app, `/organise/events/${event.slug}/speakers/${id}/person`, {
      session,
      params: { event: event.slug, person: id },
      form,
    });
  const { seen } = (await loader(visit())).form;
  const typed = { seen, name: "Kari Holm", role: "speaker", "role-label": "", bio: "" };
  const mine = { ...typed, titles: "direktør", organisation: "" };
  const theirs = { ...typed, titles: "avdelingsdirektør", organisation: "Difi" };
  expect((await answerOf(() => action(visit(theirs)))).status).toBe(303);

  const back = (await action(visit(mine))) as unknown as {
    data: Awaited<ReturnType<typeof loader>>;
    init: { status: number };
  };
  expect(back.init.status).toBe(409);
  const { form } = back.data;
  expect(form.titles.defaultValue).toBe("direktør");
  expect(form.both!.rows.map(({ label, theirs, yours, chosen }) => [label, theirs, yours, chosen])).toEqual([
    ["Titler", "avdelingsdirektør", "direktør", "yours"],
    ["Virksomhet", "Difi", "Ingenting", "theirs"],
  ]);
  const chosen = { ...mine, seen: form.seen, "keep-titles": "yours", "keep-organisation": "theirs" };
  expect((await answerOf(() => action(visit(chosen)))).status).toBe(303);
  const { titles, organisation } = (await loader(visit())).form;
  expect([titles.defaultValue, organisation.defaultValue]).toEqual(["direktør", "Difi"]);
});
