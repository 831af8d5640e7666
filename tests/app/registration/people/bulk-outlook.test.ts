import { expect } from "vitest";
import { bulkOutlook } from "#app/registration/people/bulk-outlook.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { registered } from "../announcements/told.ts";

onBothEngines("who left the line while the page was made is put before nobody", async (engine) => {
  const app = await testApp(engine);
  const { id, slug } = await aSeminar(app, { capacity: 1 });
  const [, , second] = await registered(app, slug, 3);
  const event = await invitingEvent(app.db, id);
  const arrived_at = app.now();
  const gone = { id: "gone", kind: "physical", status: "waitlisted", place: 1, arrived_at } as const;
  const last = { ...gone, id: second!, place: 2 };
  const seats = [{ kind: "physical", capacity: 4, taken: 1 }] as const;
  const outlook = await bulkOutlook(app.db, event, seats, [gone, last], "seat", app.now());
  expect(outlook).toMatchObject({ changed: 2, full: 0, before: 1 });
});
