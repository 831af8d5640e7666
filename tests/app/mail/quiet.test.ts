import { expect, test } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { quietUntil } from "#app/mail/quiet.ts";
import { setQuietHours } from "#app/organisations/set-quiet-hours.ts";
import { register } from "#app/registration/register.ts";
import { writeMassLetters } from "#app/registration/mass-letters/write-mass-letters.ts";
import { aDraft, approved } from "#tests/app/registration/mass-letters/letters.ts";
import { aSeminar, MORNING, person } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { houseWith } from "./letters-home.ts";

const NIGHT = { quiet_from: "22:00", quiet_until: "07:00" };

test.each([
  ["just before ten in the evening", "2017-11-20T20:59:59.999Z", null],
  ["at ten", "2017-11-20T21:00:00.000Z", "2017-11-21T06:00:00.000Z"],
  ["after midnight", "2017-11-21T00:30:00.000Z", "2017-11-21T06:00:00.000Z"],
  ["at seven", "2017-11-21T06:00:00.000Z", null],
  ["the night the clocks go forward", "2026-03-28T21:30:00.000Z", "2026-03-29T05:00:00.000Z"],
  ["in that night, after the hour that is skipped", "2026-03-29T01:00:00.000Z", "2026-03-29T05:00:00.000Z"],
  ["the night they go back", "2026-10-24T20:30:00.000Z", "2026-10-25T06:00:00.000Z"],
  ["in the hour that comes twice", "2026-10-25T01:30:00.000Z", "2026-10-25T06:00:00.000Z"],
])("%s it is quiet until %#", (_, now, until) => {
  expect(quietUntil(NIGHT, now)).toBe(until);
});

test("hours within one day, and none", () => {
  const noon = { quiet_from: "11:00", quiet_until: "12:00" };
  expect(quietUntil(noon, "2017-11-20T10:30:00.000Z")).toBe("2017-11-20T11:00:00.000Z");
  expect(quietUntil(noon, "2017-11-20T12:30:00.000Z")).toBeNull();
  expect(quietUntil({ quiet_from: "22:00", quiet_until: "22:00" }, "2017-11-20T21:30:00.000Z")).toBeNull();
});

onBothEngines("at night a letter to many waits for seven, and a receipt does not", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  const event = await aSeminar(app);
  await register(app, event.slug, person(1), MORNING);
  await deliver(app);
  await approved(app, event, await aDraft(app, event));
  app.setNow("2017-11-20T21:30:00.000Z");
  await writeMassLetters(app);
  await register(app, event.slug, person(2), app.now());
  await deliver(app);
  expect(tried.map(({ to }) => to)).toEqual([person(1).email, person(2).email]);

  app.setNow("2017-11-21T05:59:59.999Z");
  await deliver(app);
  expect(tried).toHaveLength(2);
  app.setNow("2017-11-21T06:00:00.000Z");
  await deliver(app);
  expect(tried).toHaveLength(3);
});

onBothEngines("an organisation sets its own hours", async (engine) => {
  const { app, tried } = await houseWith(engine, () => "250 OK");
  const event = await aSeminar(app);
  await setQuietHours(app, event.organisation_id, { from: "09:00", until: "10:00" });
  await register(app, event.slug, person(1), MORNING);
  await approved(app, event, await aDraft(app, event));
  await writeMassLetters(app);
  await deliver(app);
  expect(tried).toHaveLength(1);
  app.setNow("2017-11-20T09:00:00.000Z");
  await deliver(app);
  expect(tried).toHaveLength(2);
});
