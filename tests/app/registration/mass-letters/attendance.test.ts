import { expect } from "vitest";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment, segmentFields, segmentIn } from "#app/registration/mass-letters/segment.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { loader } from "#app/routes/organise.events.$event.letters.new.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { argsFor } from "#tests/app/routes/at-the-desk.ts";
import { ALL_WITH_A_SEAT } from "./letters.ts";

onBothEngines("a letter goes to those who came, or to those who had a seat and did not", async (engine) => {
  const app = await testApp(engine);
  await anOrganiser(app);
  const event = await aSeminar(app, { slug: "e07" });
  const [came, absent, cancelled] = await registered(app, "e07", 3);
  await cancelRegistration(app, cancelled!);
  await app.db.updateTable("registration").set({ attended_at: app.now() }).where("id", "=", came!).execute();

  const segment = { ...ALL_WITH_A_SEAT, states: ["confirmed", "cancelled"] as const };
  const idsOf = async (attendance: "came" | "absent" | null) =>
    (await recipientsOf(app.db, event.id, { ...segment, attendance })).map(({ id }) => id).sort();
  expect(await idsOf("came")).toEqual([came]);
  expect(await idsOf("absent")).toEqual([absent]);
  expect(await idsOf(null)).toEqual([came, absent, cancelled].sort());

  const asked = { ...ALL_WITH_A_SEAT, attendance: "absent" } as const;
  expect(segmentIn(new URLSearchParams(segmentFields(asked)))).toEqual(asked);
  const { attendance: _, people: __, ...before } = ALL_WITH_A_SEAT;
  expect(keptSegment(JSON.stringify(before))).toEqual(ALL_WITH_A_SEAT);
});

onBothEngines("who came is asked about when the event is over, and not before", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const event = await aSeminar(app, { slug: "e07" });
  const path = "/organise/events/e07/letters/new";
  const asked = async () =>
    (await loader(argsFor(app, path, { session, params: { event: "e07" } }))).form.attendance;
  expect(await asked()).toBeNull();

  await app.db.updateTable("event").set({ is_held: 1 }).where("id", "=", event.id).execute();
  expect((await asked())?.options.map(({ label }) => label)).toEqual(["Alle", "Møtte opp", "Møtte ikke"]);
});
