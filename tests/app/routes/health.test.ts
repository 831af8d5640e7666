import { expect } from "vitest";
import { loader as healthz } from "#app/routes/healthz.ts";
import { loader as readyz } from "#app/routes/readyz.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { ask } from "./asking.ts";

onBothEngines(
  "a process that runs is healthy, one with its database is ready, and neither answer is kept",
  async (engine) => {
    const app = await testApp(engine);
    const healthy = await ask(app, healthz, "/healthz");
    const ready = await ask(app, readyz, "/readyz");
    expect([healthy.response.status, await healthy.response.json(), healthy.keptUntil]).toEqual([
      200,
      { healthy: true },
      undefined,
    ]);
    expect([ready.response.status, await ready.response.json(), ready.keptUntil]).toEqual([
      200,
      { ready: true, not_ready: [] },
      undefined,
    ]);
  },
);

onBothEngines("without its database it is healthy all the same, but not ready", async (engine) => {
  const app = await testApp(engine);
  await app.db.schema.dropTable("site_version").execute();
  const healthy = await ask(app, healthz, "/healthz");
  const ready = await ask(app, readyz, "/readyz");
  expect(healthy.response.status).toBe(200);
  expect([ready.response.status, await ready.response.json()]).toEqual([
    503,
    { ready: false, not_ready: ["The database cannot be written."] },
  ]);
});
