import { expect } from "vitest";
import { eventPage } from "#app/events/event-page.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { action, loader } from "#app/routes/organise.events.$event.registration.offer.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { createOffer } from "#app/events/create-offer.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { aSeminar, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";
import { cameBack, deskOf, sentBy } from "./settings.ts";

function at(app: TestApp, session: string, event: string, form?: Record<string, string>) {
  return argsFor(app, `/organise/events/${event}/registration/offer`, { session, params: { event }, form });
}

onBothEngines("two events become two dates of one offer, and one of them is let go again", async (engine) => {
  const { app, session } = await deskOf(engine);
  const first = await aSeminar(app, { slug: "e11" });
  await aSeminar(app, { slug: "e12" });
  const form = sentBy(await loader(at(app, session, "e11")));
  expect(form.offer).toBe("");
  const send = (event: string, typed: Record<string, string>) =>
    answerOf(() => action(at(app, session, event, { version: "1", ...typed })));
  const back = await cameBack<SettingsView>(action(at(app, session, "e11", { ...form, offer: "new" })));
  expect([back.status, back.view.wrong.errors]).toEqual([
    400,
    [{ name: "title", text: "Skriv hva tilbudet heter." }],
  ]);

  const guidance = { ...form, offer: "new", title: "Veiledning" };
  for (const press of [1, 2]) expect([press, (await send("e11", guidance)).status]).toEqual([press, 303]);
  const offers = await app.db.selectFrom("offer").selectAll().execute();
  expect(offers.map(({ title }) => title)).toEqual(["Veiledning"]);
  expect(
    (await send("e12", { ...sentBy(await loader(at(app, session, "e12"))), offer: offers[0]!.id })).status,
  ).toBe(303);
  const page = await eventPage(app.db, await invitingEvent(app.db, first.id));
  expect(page.siblings.map(({ slug }) => slug)).toEqual(["e12"]);

  const elsewhere = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const theirs = await createOffer(app, { organisationId: elsewhere.id, title: "Annet" });
  const now = sentBy(await loader(at(app, session, "e12")));
  expect((await send("e12", { ...now, offer: theirs.id })).status).toBeGreaterThanOrEqual(400);
  expect((await send("e12", { ...now, offer: "" })).status).toBe(303);
  expect((await eventPage(app.db, await invitingEvent(app.db, first.id))).siblings).toEqual([]);
});
