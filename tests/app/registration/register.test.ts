import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines("a freed seat goes to whoever has waited longest", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const first = await register(app, event.slug, person(1), MORNING);
  const second = await register(app, event.slug, person(2), MORNING);
  await cancelRegistration(app, first.registrationId);
  expect([first, second]).toEqual([]);
});
