import { expect } from "vitest";
import { draftEventWithin } from "#app/events/draft-event.ts";
import { editContact } from "#app/events/edit/edit-contact.ts";
import { editTexts } from "#app/events/edit/edit-texts.ts";
import { eventFields } from "#app/events/edit/event-fields.ts";
import { factsOf } from "#app/events/edit/facts-of.ts";
import { moveOf } from "#app/events/edit/move-of.ts";
import { eventPage } from "#app/events/event-page.ts";
import { editRegistration } from "#app/registration/edit/edit-registration.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { touchSite } from "#app/site/version.ts";
import { buildDemo } from "#db/demo/index.ts";
import type { EventRow } from "#db/schema.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const KARI = "account-kari";

onBothEngines(
  "whatever the demo's events are, their forms saved as they stand change nothing",
  async (engine) => {
    const app = await testApp(engine);
    await buildDemo(app);
    for (const event of await app.db.selectFrom("event").selectAll().orderBy("id").execute()) {
      const fields = eventFields(await eventPage(app.db, event));
      const by = { accountId: KARI, version: event.version };
      expect(await editTexts(app, event.id, by, fields.texts)).toEqual(event);
      expect(await editContact(app, event.id, by, fields.contact)).toEqual(event);
      expect(await editRegistration(app, event.id, by, fields.registration)).toEqual(event);
      if (event.status === "cancelled") continue;
      expect(await moveEvent(app, event.id, KARI, moveOf(fields.place), event.version)).toEqual(event);
    }
    const noted = await app.db.selectFrom("activity").select("verb").where("actor", "=", KARI).execute();
    expect(noted).toEqual([]);
  },
);

onBothEngines("of what their forms say, the same events can be made again", async (engine) => {
  const app = await testApp(engine);
  await buildDemo(app);
  for (const event of await app.db.selectFrom("event").selectAll().orderBy("id").execute()) {
    const page = await eventPage(app.db, event);
    const again = await app.db.transaction().execute(async (trx) => {
      await touchSite(trx);
      return draftEventWithin(trx, app, { ...factsOf(page), slug: `igjen-${event.slug}` });
    });
    expect(ofItsOwn(again)).toEqual(ofItsOwn(event));
    const { seats, topics, keywords, partners } = await eventPage(app.db, again);
    expect({ topics, keywords, partners }).toEqual({
      topics: page.topics,
      keywords: page.keywords,
      partners: page.partners,
    });
    expect(seats.map(({ kind, capacity }) => [kind, capacity])).toEqual(
      page.seats.map(({ kind, capacity }) => [kind, capacity]),
    );
  }
});

/** Without address and past: what an event is, and not what has happened to it. */
function ofItsOwn(event: EventRow): Partial<EventRow> {
  const past = {
    id: "",
    slug: "",
    status: "draft" as const,
    calendar_uid: "",
    calendar_sequence: 0,
    version: 0,
    created_at: "",
    published_at: null,
    changed_at: "",
    confirmed_at: null,
    cancelled_at: null,
    cancel_reason: null,
    previous_starts_at: null,
    previous_ends_at: null,
    previous_starts_on: null,
    previous_ends_on: null,
    previous_place: null,
  };
  return { ...event, ...past };
}
