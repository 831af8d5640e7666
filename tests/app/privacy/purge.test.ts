import { expect } from "vitest";
import { purge } from "#app/privacy/purge.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines("ninety days after the event nobody's name is left, and the count is", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await register(app, event.slug, person(1), MORNING);
  await register(app, event.slug, person(2), MORNING);

  app.setNow("2018-03-01T11:00:00.000Z");
  expect(await purge(app)).toEqual({ registrations: 0, letters: 2, links: 0 });

  app.setNow("2018-03-02T11:00:00.000Z");
  expect(await purge(app)).toEqual({ registrations: 2, letters: 0, links: 0 });
  expect(await purge(app)).toEqual({ registrations: 0, letters: 0, links: 0 });

  const rows = await app.db
    .selectFrom("registration")
    .select(["name", "organisation", "status", "email"])
    .execute();
  expect(rows.map(({ name, organisation, status }) => ({ name, organisation, status }))).toEqual([
    { name: "", organisation: null, status: "confirmed" },
    { name: "", organisation: null, status: "confirmed" },
  ]);
  expect(rows.map((row) => row.email).join(" ")).not.toContain("@");
});
