import { expect } from "vitest";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { action, loader } from "#app/routes/organise.organisations.tsx";
import { loader as members } from "#app/routes/organise.organisations.$organisation.members.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const PATH = "/organise/organisations";

onBothEngines("one who runs the instance makes an organisation, and nobody else may", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const owner = await sessionOf(app, await aMember(app, await anOrganiser(app), "owner"));
  const admin = await makeAdmin(app, "admin@example.org");
  const session = await sessionOf(app, admin);
  const form = { name: "Direktoratet for forvaltning", acronym: "Difi", kind: "directorate", theme: "difi" };

  expect((await loader(argsFor(app, PATH, { session: owner }))).create).toBeNull();
  expect((await loader(argsFor(app, PATH, { session }))).create).not.toBeNull();
  expect((await answerOf(() => action(argsFor(app, PATH, { session: owner, form })))).status).toBe(403);
  const nothing = { name: " ", kind: "sirkus" };
  expect((await answerOf(() => action(argsFor(app, PATH, { session, form: nothing })))).status).toBe(400);

  const { location } = await answerOf(() => action(argsFor(app, PATH, { session, form })));
  expect(location).toBe("/organise/organisations/difi-2/members?created");
  const args = argsFor(app, location!, { session, params: { organisation: "difi-2" } });
  expect((await members(args)).done).toBe("Virksomheten er opprettet. Inviter den første eieren.");
  const made = app.db.selectFrom("organisation").selectAll().where("slug", "=", "difi-2");
  expect(await made.executeTakeFirst()).toMatchObject({ ...form });
  const noted = app.db.selectFrom("activity").select("actor").where("verb", "=", "organisation-created");
  expect(await noted.execute()).toEqual([{ actor: admin.id }]);
});
