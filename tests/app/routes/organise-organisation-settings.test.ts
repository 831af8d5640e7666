import { expect } from "vitest";
import { loader as log } from "#app/routes/organise.organisations.$organisation.log.tsx";
import { action, loader } from "#app/routes/organise.organisations.$organisation.settings.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

onBothEngines("an owner says what a no in the calendar does, and the log says who did", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const home = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, home, "owner", "eier@example.org"));
  const viewer = await sessionOf(app, await aMember(app, home, "viewer", "leser@example.org"));
  const params = { organisation: home.slug };
  const at = (form?: Record<string, string>, by = session) =>
    argsFor(app, `/organise/organisations/${home.slug}/settings`, { session: by, params, form });

  const before = await loader(at());
  expect(before.declines).toMatchObject({ now: "Spør først" });
  expect(before.declines.note).toMatch(/ikke her ennå/);
  expect((await loader(at(undefined, viewer))).declines.form).toBeNull();

  expect(await answerOf(() => action(at({ declines: "aldri" })))).toMatchObject({ status: 400 });
  expect(await answerOf(() => action(at({ declines: "at-once" }, viewer)))).toMatchObject({ status: 403 });
  expect(await answerOf(() => action(at({ declines: "at-once" })))).toEqual({
    status: 303,
    location: `/organise/organisations/${home.slug}/settings?done`,
  });
  const kept = app.db.selectFrom("organisation").select("declines_at_once").where("id", "=", home.id);
  expect(await kept.execute()).toEqual([{ declines_at_once: 1 }]);
  expect((await loader(at())).declines.form?.choice.options.map(({ checked }) => checked)).toEqual([
    false,
    true,
  ]);
  expect((await log(at())).rows[0]).toMatchObject({
    what: "Endret hva et nei i kalenderen gjør",
    who: "Prøvearrangør",
  });
});
