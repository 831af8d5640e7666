import { expect } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { purge } from "#app/privacy/purge.ts";
import { askToSubscribe } from "#app/subscriptions/ask.ts";
import { confirmSubscription } from "#app/subscriptions/confirm.ts";
import { endSubscription } from "#app/subscriptions/end.ts";
import { subscribersOf, subscriptionsOf } from "#app/subscriptions/queries.ts";
import { plus } from "#app/time.ts";
import type { SubscriptionRow } from "#db/schema.ts";
import { anOrganiser, MORNING, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const KARI = { email: "kari@example.org", language: "nb", source: "series-page" } as const;
const OLA = { ...KARI, email: "ola@example.org" };

onBothEngines(
  "nobody follows before the button, and asking again is one letter and no second row",
  async (engine) => {
    const { app, followed } = await aSeries(engine);
    await askToSubscribe(app, followed, KARI);
    expect(await subscribersOf(app.db, followed.series)).toEqual([]);
    await askToSubscribe(app, followed, KARI);
    const [asked, ...more] = await subscriptionsOf(app.db, KARI.email);
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ asked_at: MORNING, confirmed_at: null, source: "series-page" });
    expect(await lettersTo(app)).toEqual(["kari@example.org", "kari@example.org"]);

    await confirmSubscription(app, asked!.id);
    await confirmSubscription(app, asked!.id);
    expect((await subscribersOf(app.db, followed.series)).map(({ email }) => email)).toEqual([KARI.email]);
    await askToSubscribe(app, followed, KARI);
    expect(await lettersTo(app)).toHaveLength(2);
  },
);

onBothEngines("no more than six letters an hour ask one address", async (engine) => {
  const { app, followed } = await aSeries(engine);
  for (let time = 0; time < 8; time++) await askToSubscribe(app, followed, KARI);
  expect(await lettersTo(app)).toHaveLength(6);
});

onBothEngines(
  "one who follows the organiser as well gets one copy, and one end ends both",
  async (engine) => {
    const { app, followed } = await aSeries(engine);
    const other = await createSeries(app, {
      organisationId: followed.organisation.id,
      name: "Andre",
      about: "Om.",
    });
    const whole = { ...followed, series: null };
    const others = { ...followed, series: other };
    const first = await following(app, followed, KARI.email);
    for (const one of [whole, others]) await following(app, one, KARI.email);
    await following(app, whole, OLA.email);
    const found = await subscribersOf(app.db, followed.series);
    expect(found.map(({ email }) => email)).toEqual([KARI.email, OLA.email]);
    expect(found[0]!.id).toBe(first.id);

    await endSubscription(app, first);
    await endSubscription(app, first);
    const addresses = async (series: typeof other) =>
      (await subscribersOf(app.db, series)).map(({ email }) => email);
    expect(await addresses(followed.series)).toEqual([OLA.email]);
    expect(await addresses(other)).toEqual([KARI.email, OLA.email]);
    expect(await confirmSubscription(app, first.id)).toBeUndefined();
    expect((await following(app, followed, KARI.email)).id).not.toBe(first.id);
  },
);

onBothEngines(
  "an address that pressed no button is forgotten after 7 days, one that has left after 30, one that stays never",
  async (engine) => {
    const { app, followed } = await aSeries(engine);
    await askToSubscribe(app, followed, { ...KARI, email: "canary-asked@example.org" });
    await endSubscription(app, await following(app, followed, "canary-left@example.org"));
    await following(app, followed, OLA.email);
    const left = async (days: number) => {
      app.setNow(plus(MORNING, { days }));
      await purge(app);
      const rows = await app.db.selectFrom("subscription").select("email").orderBy("email").execute();
      return rows.map(({ email }) => email);
    };
    expect(await left(6)).toHaveLength(3);
    expect(await left(7)).toEqual(["canary-left@example.org", OLA.email]);
    expect(await left(30)).toEqual([OLA.email]);
    expect(await left(400)).toEqual([OLA.email]);
    const letters = await app.db.selectFrom("outbox").select("id").execute();
    expect(letters).toEqual([]);
  },
);

async function aSeries(engine: Parameters<typeof testApp>[0]) {
  const app = await testApp(engine);
  const organisation = await anOrganiser(app);
  const series = await createSeries(app, { organisationId: organisation.id, name: "Frokost", about: "Om." });
  return { app, followed: { organisation, series } };
}

async function following(
  app: TestApp,
  followed: Parameters<typeof askToSubscribe>[1],
  email: string,
): Promise<SubscriptionRow> {
  await askToSubscribe(app, followed, { ...KARI, email });
  const seriesId = followed.series?.id ?? null;
  const asked = (await subscriptionsOf(app.db, email)).find(
    (one) => one.series_id === seriesId && one.ended_at === null,
  );
  return (await confirmSubscription(app, asked!.id))!;
}

async function lettersTo(app: TestApp): Promise<string[]> {
  const rows = await app.db.selectFrom("outbox").select("to_address").execute();
  return rows.map((row) => row.to_address);
}
