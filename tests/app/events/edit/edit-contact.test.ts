import { expect } from "vitest";
import { editContact } from "#app/events/edit/edit-contact.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { refusalOf } from "../../registration/left-behind.ts";
import { as, atOnce, eventNow, fieldsNow, KARI, log } from "./stories.ts";

onBothEngines(
  "whom to ask and who takes part are saved; a partner named twice stands once",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app);
    const { id: organisationId } = await createOrganisation(app, { name: "Partneren", kind: "company" });
    const partner = { organisationId, role: "partner" } as const;
    const { contact } = await fieldsNow(app, event.id);
    const typed = { ...contact, name: "Ola\nPrøve", email: "", partners: [partner, partner] };
    const saved = await editContact(app, event.id, as(KARI, event), typed);
    expect([saved.contact_name, saved.contact_email]).toEqual(["Ola Prøve", null]);
    expect((await fieldsNow(app, event.id)).contact.partners).toEqual([partner]);
    expect(await log(app)).toEqual([
      [KARI, "contact-changed", { version: saved.version, changed: "contact_name,contact_email" }],
    ]);
  },
);

onBothEngines("a partner nobody knows is refused, and two at once do not mix", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const { contact } = await fieldsNow(app, event.id);
  const stranger = { ...contact, partners: [{ organisationId: "nobody", role: "host" } as const] };
  expect(await refusalOf(editContact(app, event.id, as(KARI, event), stranger))).toBe("no-such-organisation");
  expect(await eventNow(app, event.id)).toEqual(event);
  const attempts = ["1", "2"].map((phone) =>
    editContact(app, event.id, as(KARI, event), { ...contact, phone }),
  );
  expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
});
