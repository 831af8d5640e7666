import { expect } from "vitest";
import type { AftermathFacts } from "#emails/facts.ts";
import { deliver } from "#app/mail/deliver.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { approveAftermath } from "#app/materials/aftermath/approve-aftermath.ts";
import { countReaders } from "#app/materials/aftermath/readers.ts";
import { whatIsOut } from "#app/materials/aftermath/what-is-out.ts";
import { writeAftermath } from "#app/materials/aftermath/write-aftermath.ts";
import { houseWithRelay, openAll } from "#tests/app/mail/letters-home.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { refusalOf } from "#tests/app/registration/left-behind.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const KARI = "account-kari";
const AFTERWARDS = "2017-12-06T09:00:00.000Z";

/** E07 five days after it was held, with a recording out, so many seats and so many who asked. */
async function house(engine: Engine, people: number, capacity = people) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity });
  const ids = await registered(app, event.slug, people);
  app.setNow(AFTERWARDS);
  await aRecording(app, event.id);
  return { app, event, ids };
}

function aRecording(app: TestApp, eventId: string) {
  return addMaterial(app, { eventId, kind: "recording", title: "Opptaket", url: "https://vimeo.example/1" });
}

async function tick(app: TestApp, id: string): Promise<void> {
  await app.db.updateTable("registration").set({ attended_at: app.now() }).where("id", "=", id).execute();
}

/** «address: attendance» of the letters in the outbox. */
async function written(app: TestApp): Promise<string[]> {
  const rows = await app.db
    .selectFrom("outbox")
    .select(["to_address", "facts"])
    .where("letter", "=", "aftermath")
    .orderBy("to_address")
    .execute();
  return rows.map(
    (row) => `${row.to_address.split("@")[0]}: ${(JSON.parse(row.facts!) as AftermathFacts).attendance}`,
  );
}

onBothEngines(
  "those who came and those who did not get each their own letter, and nobody else any",
  async (engine) => {
    const { app, event, ids } = await house(engine, 4, 3);
    await tick(app, ids[0]!);
    await app.db.updateTable("registration").set({ status: "cancelled" }).where("id", "=", ids[1]!).execute();
    await app.db
      .updateTable("registration")
      .set({ status: "waitlisted" })
      .where("id", "=", ids[3]!)
      .execute();
    expect(await countReaders(app.db, event.id)).toEqual({ came: 1, absent: 1, unknown: 0 });
    await approveAftermath(app, event.id, 2, KARI);
    expect(await writeAftermath(app)).toBe(false);
    expect(await written(app)).toEqual(["provedeltaker1: came", "provedeltaker3: absent"]);
  },
);

onBothEngines(
  "where nobody was ticked nobody is said to have been away, on the stream by itself",
  async (engine) => {
    const { app, event, ids } = await house(engine, 3);
    expect(await countReaders(app.db, event.id)).toEqual({ came: 0, absent: 0, unknown: 3 });
    await tick(app, ids[0]!);
    await app.db.updateTable("registration").set({ kind: "stream" }).where("id", "=", ids[1]!).execute();
    expect(await countReaders(app.db, event.id)).toEqual({ came: 1, absent: 1, unknown: 1 });
  },
);

onBothEngines("it goes once: on a double press, after a crash, and when more comes out", async (engine) => {
  const { app, event } = await house(engine, 5);
  await Promise.all([1, 2, 3].map(() => approveAftermath(app, event.id, 5, KARI)));
  expect(await writeAftermath(app, 2)).toBe(true);

  let ids = 0;
  const stops = () => {
    if (++ids === 3) throw new Error("The machine stops");
    return app.newId();
  };
  await expect(writeAftermath({ ...app, newId: stops }, 2)).rejects.toThrow("Not all");
  expect(await written(app)).toHaveLength(2);
  await Promise.all([writeAftermath(app, 2), writeAftermath(app, 2), writeAftermath(app, 2)]);
  while (await writeAftermath(app, 2));
  expect(await written(app)).toHaveLength(5);

  await aRecording(app, event.id);
  await approveAftermath(app, event.id, 5, KARI);
  expect(await writeAftermath(app)).toBe(false);
  expect(await written(app)).toHaveLength(5);
});

onBothEngines("it does not go before the event is over, nor with nothing to show", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  await registered(app, event.slug, 2);
  const send = () => refusalOf(approveAftermath(app, event.id, 2, KARI));
  expect(await send()).toBe("event-not-over");
  app.setNow(AFTERWARDS);
  expect(await send()).toBe("nothing-out");
  await addMaterial(app, { eventId: event.id, kind: "recording", title: "Opptaket" });
  await addMaterial(app, { eventId: event.id, kind: "link", title: "Les", url: "https://difi.no/" });
  expect(await send()).toBe("nothing-out");

  await aRecording(app, event.id);
  expect(await whatIsOut(app.db, event.id)).toEqual({ recordings: 1, slides: 0, others: 0, hasRecap: false });
  await app.db.updateTable("event").set({ status: "draft" }).execute();
  expect(await send()).toBe("nothing-out");
  await app.db.updateTable("event").set({ status: "cancelled" }).execute();
  expect(await send()).toBe("event-cancelled");
  await app.db.updateTable("event").set({ status: "published" }).execute();
  expect(await refusalOf(approveAftermath(app, event.id, 3, KARI))).toBe("recipients-changed");
  await app.db.updateTable("registration").set({ name: "" }).execute();
  expect(await send()).toBe("nobody-left-to-write-to");
});

onBothEngines(
  "it comes home as it was written, in the language of each, in as many queries for many",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    const [first] = await registered(app, event.slug, 2);
    app.setNow(AFTERWARDS);
    await app.db.deleteFrom("outbox").execute();
    await app.db.updateTable("registration").set({ language: "en" }).where("id", "=", first!).execute();
    await aRecording(app, event.id);
    await approveAftermath(app, event.id, 2, KARI);
    expect(await queriesOf(app, (counted) => writeAftermath(counted))).toBeLessThanOrEqual(11);
    await deliver(app);
    const subjects = (await openAll(relay)).map(({ email, calendar }) => [
      email.subject?.split(":")[0],
      calendar,
    ]);
    expect(subjects.sort()).toEqual([
      ["Opptak er ute", undefined],
      ["Recordings are available", undefined],
    ]);
  },
);
