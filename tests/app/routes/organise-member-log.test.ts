import { expect } from "vitest";
import { changeRole, removeMember } from "#app/accounts/change-role.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { loader } from "#app/routes/organise.organisations.$organisation.log.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

onBothEngines("an organisation's log tells who did what with its own members", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const difi = await anOrganiser(app);
  const kari = await aMember(app, difi, "owner", "kari@example.org");
  const ola = await aMember(app, difi, "viewer", "ola@example.org");
  const elsewhere = await createOrganisation(app, { name: "Etaten", kind: "council" });
  await aMember(app, elsewhere, "owner", "per@example.org");
  await changeRole(app, { organisationId: difi.id, accountId: ola.id }, "editor", kari.id);
  await removeMember(app, { organisationId: difi.id, accountId: ola.id }, kari.id);

  const path = `/organise/organisations/${difi.slug}/log`;
  const at = { session: await sessionOf(app, kari), params: { organisation: difi.slug } };
  const { rows, pager, filters } = await loader(argsFor(app, path, at));
  expect(rows.map(({ what, more, who }) => [what, more, who])).toEqual([
    ["Fjernet Prøvearrangør", null, "Prøvearrangør"],
    ["Endret rollen til Prøvearrangør", "Leser → Redaktør", "Prøvearrangør"],
    ["Ga en rolle til Prøvearrangør", "Leser", "Samling"],
    ["Ga en rolle til Prøvearrangør", "Eier", "Samling"],
  ]);
  expect(pager).toBeNull();
  expect(filters.groups[0]!.links.map(({ text }) => text).sort()).toEqual([
    "Alle",
    "Prøvearrangør",
    "Samling",
  ]);

  const by = async (who: string) => (await loader(argsFor(app, `${path}?who=${who}`, at))).rows.length;
  expect([await by(kari.id), await by("system"), await by("ukjent")]).toEqual([2, 2, 0]);

  const older = `${path}?before=${rows[1]!.key}`;
  expect((await loader(argsFor(app, older, at))).rows).toHaveLength(2);
  expect((await loader(argsFor(app, `${path}?before=0`, at))).nothing).toBe("Ingenting er gjort ennå.");
});
