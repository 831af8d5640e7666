import { expect } from "vitest";
import { activityOf } from "#app/events/activity-log.ts";
import { createOffer } from "#app/events/create-offer.ts";
import { createSeries } from "#app/events/create-series.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { editSeries, seriesFields } from "#app/events/edit/edit-series.ts";
import {
  addDate,
  changeDate,
  importantDate,
  importantDateFields,
  removeDate,
  type ImportantDateFields,
} from "#app/events/edit/important-dates.ts";
import { listEvent, markHeld, restorePage, withdrawPage } from "#app/events/edit/listing.ts";
import { relate, unrelate } from "#app/events/edit/relations.ts";
import { startSeries } from "#app/events/edit/start-series.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { allEvents, relatedEvents } from "#app/events/lists.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { register } from "#app/registration/register.ts";
import { anOrganiser, aSeminar, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { refusalOf } from "../../registration/left-behind.ts";
import { aNamedOrganiser, atOnce, KARI, log, OLA } from "./stories.ts";

onBothEngines("a page is unlisted, taken away and put back; asked twice it is done once", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const unlisted = await listEvent(app, event.id, KARI, true);
  expect(await listEvent(app, event.id, KARI, true)).toEqual(unlisted);
  expect(await allEvents(app.db)).toEqual([]);
  await listEvent(app, event.id, KARI, false);
  const gone = await withdrawPage(app, event.id, KARI);
  app.setNow("2017-11-21T08:00:00.000Z");
  expect(await withdrawPage(app, event.id, KARI)).toEqual(gone);
  expect((await restorePage(app, event.id, KARI)).withdrawn_at).toBeNull();
  expect((await markHeld(app, event.id, KARI, true)).is_held).toBe(1);
  expect((await log(app)).map(([, verb]) => verb)).toEqual([
    "listing-changed",
    "listing-changed",
    "page-withdrawn",
    "page-restored",
    "listing-changed",
  ]);
  expect(await refusalOf(withdrawPage(app, "no-event", KARI))).toBe("no-such-event");
});

onBothEngines("events point to earlier and related ones that may be seen", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app);
  const earlier = await aSeminar(app, { slug: "tidligere" });
  const now = await relate(app, event.id, KARI, earlier.id, "previous");
  expect(await relate(app, event.id, KARI, earlier.id, "previous")).toEqual(now);
  expect((await relatedEvents(app.db, event.id)).previous.map((one) => one.slug)).toEqual(["tidligere"]);
  expect(await refusalOf(relate(app, event.id, KARI, event.id, "related"))).toBe("same-event");
  const other = await createOrganisation(app, { name: "En annen", kind: "company" });
  const hidden = await draftEvent(app, { ...blankFacts(other.id), title: "Hemmelig" });
  expect(await refusalOf(relate(app, event.id, KARI, hidden.id, "related"))).toBe("no-such-event");
  await unrelate(app, event.id, KARI, earlier.id, "previous");
  expect(await relatedEvents(app.db, event.id)).toEqual({ previous: [], related: [] });
  expect((await log(app)).map(([, verb]) => verb)).toEqual(["relations-changed", "relations-changed"]);
});

onBothEngines(
  "an important date is added, changed by one at a time, and removed, by its own organiser",
  async (engine) => {
    const app = await testApp(engine);
    const { id: organisationId } = await anOrganiser(app);
    const other = await createOrganisation(app, { name: "En annen", kind: "company" });
    const by = { accountId: KARI, organisationId, version: 0 };
    const fields: ImportantDateFields = {
      ...{ label: "Søknadsfrist", title: "Midler til\nsamordning", lang: "nb", on: "2017-12-15" },
      ...{ about: "", url: "", urlText: "", offerId: "" },
    };
    const date = await addDate(app, by, fields);
    expect((await addDate(app, by, fields)).slug).toBe(`${date.slug}-2`);
    expect(importantDateFields(date)).toEqual({ ...fields, title: "Midler til samordning" });
    const later = { ...fields, on: "2017-12-18" };
    const attempts = [later, { ...later, on: "2017-12-19" }].map((typed) =>
      changeDate(app, date.id, by, typed),
    );
    expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
    const now = (await importantDate(app.db, organisationId, date.id))!;
    expect([now.calendar_sequence, now.calendar_uid]).toEqual([1, date.calendar_uid]);
    expect(await changeDate(app, date.id, by, importantDateFields(now))).toEqual(now);

    const theirs = { ...by, organisationId: other.id, version: 1 };
    expect(await refusalOf(changeDate(app, date.id, theirs, fields))).toBe("no-such-date");
    expect(await refusalOf(removeDate(app, date.id, theirs))).toBe("no-such-date");
    expect(await refusalOf(removeDate(app, date.id, by))).toBe("stale-version");
    const offer = await createOffer(app, { organisationId: other.id, title: "Kurs" });
    expect(await refusalOf(addDate(app, by, { ...fields, offerId: offer.id }))).toBe("no-such-offer");
    await removeDate(app, date.id, { ...by, version: 1 });
    expect(await importantDate(app.db, organisationId, date.id)).toBeUndefined();
    expect((await log(app)).map(([, verb]) => verb)).toEqual([
      "date-added",
      "date-added",
      "date-changed",
      "date-removed",
    ]);
  },
);

onBothEngines(
  "a series says another thing once, for all its meetings, to one editor at a time",
  async (engine) => {
    const app = await testApp(engine);
    const { id: organisationId } = await anOrganiser(app);
    const series = await createSeries(app, { organisationId, name: "Frokost", about: "Møter" });
    const seen = seriesFields(series);
    const by = { accountId: KARI, organisationId, version: series.version };
    const attempts = ["a", "b"].map((about) => editSeries(app, series.id, by, { ...seen, about }));
    expect(await atOnce(attempts)).toEqual({ won: 1, told: ["stale-version"] });
    const now = await editSeries(app, series.id, { ...by, version: 2 }, { ...seen, about: "c" });
    expect([now.version, now.about]).toEqual([3, "c"]);
    const theirs = { ...by, organisationId: "another" };
    expect(await refusalOf(editSeries(app, series.id, theirs, seen))).toBe("no-such-series");
    expect(await log(app)).toEqual([
      [KARI, "series-changed", { organisationId, seriesId: series.id, changed: "about" }],
      [KARI, "series-changed", { organisationId, seriesId: series.id, changed: "about" }],
    ]);
    const again = { accountId: KARI, organisationId };
    expect((await startSeries(app, again, seen)).slug).toBe(`${series.slug}-2`);
  },
);

onBothEngines(
  "the log tells the newest first, page by page, with the names of organisers alone",
  async (engine) => {
    const app = await testApp(engine);
    const kari = await aNamedOrganiser(app);
    const event = await aSeminar(app);
    const other = await aSeminar(app, { slug: "annet" });
    await listEvent(app, event.id, kari, true);
    await register(app, event.slug, person(1), app.now());
    await withdrawPage(app, event.id, OLA);
    await withdrawPage(app, other.id, kari);
    const newest = await activityOf(app.db, event.id, { limit: 2 });
    const older = await activityOf(app.db, event.id, { before: newest.at(-1)!.id, limit: 2 });
    expect([...newest, ...older].map((one) => [one.verb, one.account_name])).toEqual([
      ["page-withdrawn", null],
      ["registered", null],
      ["listing-changed", "Kari Prøve"],
    ]);
    expect(JSON.stringify([newest, older])).not.toContain("provedeltaker1");
  },
);
