import { expect, test } from "vitest";
import { callOff, withdrawEvent } from "#app/events/change-event.ts";
import { addImportantDate } from "#app/events/create-offer.ts";
import { createSeries } from "#app/events/create-series.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { register } from "#app/registration/register.ts";
import { loader as everything } from "#app/routes/calendar[.]ics.ts";
import { loader as news } from "#app/routes/events[.]xml.ts";
import { loader as oneEvent } from "#app/routes/events.$event.calendar[.]ics.ts";
import { loader as organiserFeed } from "#app/routes/organisers.$organiser.calendar[.]ics.ts";
import { loader as seriesFeed } from "#app/routes/series.$series.calendar[.]ics.ts";
import { buildDemo } from "#db/demo/index.ts";
import {
  aConference,
  anOrganiser,
  aSeminar,
  MORNING,
  person,
  testApp,
  type TestApp,
} from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { calendarIn, faultsOnTheWire, unfolded, valueOf } from "../calendar/reading.ts";
import { ask } from "./asking.ts";

async function summaries(response: Response): Promise<(string | undefined)[]> {
  const events = calendarIn(await response.text()).getAllSubcomponents("vevent");
  return events.map((event) => valueOf(event, "summary"));
}

const allOf = async (app: TestApp) => summaries((await ask(app, everything, "/calendar.ics")).response);

onBothEngines("the feed of everything is a calendar that is kept until midnight", async (engine) => {
  const app = await testApp(engine);
  await aSeminar(app);
  app.setNow("2017-11-21T10:00:00.000Z");
  const { response, keptUntil } = await ask(app, everything, "/calendar.ics");

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="samling.ics"',
    "cache-control": "public, max-age=0, must-revalidate",
    "last-modified": "Mon, 20 Nov 2017 08:00:00 GMT",
  });
  expect(keptUntil).toBe("2017-11-21T23:00:00.000Z");
  const text = await response.text();
  expect(faultsOnTheWire(text)).toEqual([]);
  expect(unfolded(text)).toContain("SOURCE;VALUE=URI:https://samling.example.no/calendar.ics");
});

test("the same facts give the same bytes a day later", async () => {
  const app = await testApp("sqlite");
  await aSeminar(app);
  const first = await (await ask(app, everything, "/calendar.ics")).response.text();
  app.setNow("2017-11-21T10:00:00.000Z");
  expect(await (await ask(app, everything, "/calendar.ics")).response.text()).toBe(first);
});

test("an address with a query is answered, but never kept: of those there is no end", async () => {
  const app = await testApp("sqlite");
  const { response, keptUntil } = await ask(app, everything, "/calendar.ics?x=1");
  expect([response.status, keptUntil]).toEqual([200, undefined]);
});

onBothEngines(
  "everything is what comes and what was in the last twelve months, with a date",
  async (engine) => {
    const app = await testApp(engine);
    for (const from of ["2016-11-19", "2016-11-20", "2017-11-19", "2019-01-01"]) {
      await aSeminar(app, { title: from, when: { kind: "date", from } });
    }
    await aSeminar(app, { title: "En gang", when: { kind: "unknown" } });
    expect(await allOf(app)).toEqual(["2016-11-20", "2017-11-19", "2019-01-01"]);
  },
);

onBothEngines("what is a draft, unlisted or withdrawn is in no feed", async (engine) => {
  const app = await testApp(engine);
  const organiser = await anOrganiser(app);
  const series = await createSeries(app, {
    organisationId: organiser.id,
    name: "Serien",
    about: "Om serien.",
  });
  const facts = { seriesId: series.id };
  await draftEvent(app, {
    organisationId: organiser.id,
    seriesId: series.id,
    type: "seminar",
    title: "Utkast",
    when: { kind: "date", from: "2017-12-01" },
    registration: { mode: "closed" },
  });
  await aSeminar(app, { ...facts, title: "Ulistet", isUnlisted: true });
  await withdrawEvent(app, (await aSeminar(app, { ...facts, title: "Trukket" })).id);
  await aSeminar(app, { ...facts, title: "Synlig" });
  const feeds = [
    await ask(app, everything, "/calendar.ics"),
    await ask(app, seriesFeed, "/series/serien/calendar.ics", { series: "serien" }),
    await ask(app, organiserFeed, "/organisers/difi/calendar.ics", { organiser: "difi" }),
  ];
  for (const { response } of feeds) expect(await summaries(response)).toEqual(["Synlig"]);
});

test("what is called off stays for thirty days, and then goes", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app, { title: "Møtet", when: { kind: "date", from: "2018-06-01" } });
  await callOff(app, event.id, null);
  expect(await allOf(app)).toEqual(["Avlyst: Møtet"]);
  app.setNow("2017-12-20T22:59:00.000Z");
  expect(await allOf(app)).toEqual(["Avlyst: Møtet"]);
  app.setNow("2017-12-20T23:00:00.000Z");
  expect(await allOf(app)).toEqual([]);
});

onBothEngines(
  "S11: a date that matters is a whole day in the feeds of everything and of its organiser",
  async (engine) => {
    const app = await testApp(engine);
    const organiser = await anOrganiser(app);
    await createSeries(app, { organisationId: organiser.id, name: "Serien", about: "Om serien." });
    await addImportantDate(app, {
      organisationId: organiser.id,
      label: "Søknadsfrist",
      title: "Medfinansieringsordningen",
      on: "2018-01-17",
    });
    const own = await ask(app, organiserFeed, "/organisers/difi/calendar.ics", { organiser: "difi" });
    const series = await ask(app, seriesFeed, "/series/serien/calendar.ics", { series: "serien" });
    expect(await allOf(app)).toEqual(["Søknadsfrist: Medfinansieringsordningen"]);
    expect(await summaries(series.response)).toEqual([]);
    const lines = unfolded(await own.response.text());
    expect(lines).toEqual(
      expect.arrayContaining([
        "DTSTART;VALUE=DATE:20180117",
        "DTEND;VALUE=DATE:20180118",
        "TRANSP:TRANSPARENT",
      ]),
    );
  },
);

test("an unknown series or organiser is no feed", async () => {
  const app = await testApp("sqlite");
  const series = await ask(app, seriesFeed, "/series/x/calendar.ics", { series: "x" });
  const organiser = await ask(app, organiserFeed, "/organisers/x/calendar.ics", { organiser: "x" });
  expect([series.response.status, organiser.response.status]).toEqual([404, 404]);
});

onBothEngines("an event has a file of its own, also when it is unlisted", async (engine) => {
  const app = await testApp(engine);
  await aSeminar(app, { slug: "nye-arbeidsmater", isUnlisted: true });
  const { response, keptUntil } = await ask(app, oneEvent, "/events/nye-arbeidsmater/calendar.ics", {
    event: "nye-arbeidsmater",
  });
  expect([response.status, keptUntil]).toEqual([200, null]);
  expect(response.headers.get("content-disposition")).toBe('inline; filename="nye-arbeidsmater.ics"');
  const lines = unfolded(await response.text());
  expect(lines).toContain("DTSTART:20171201T080000Z");
  expect(lines.filter((line) => /^(NAME|X-WR-CALNAME)/.test(line))).toEqual([]);
});

onBothEngines(
  "a withdrawn event's file is gone, an unknown, undated or draft one was never there",
  async (engine) => {
    const app = await testApp(engine);
    const organiser = await anOrganiser(app);
    await withdrawEvent(app, (await aSeminar(app, { slug: "trukket" })).id);
    await aSeminar(app, { slug: "udatert", when: { kind: "unknown" } });
    await draftEvent(app, {
      organisationId: organiser.id,
      type: "seminar",
      title: "Utkast",
      when: { kind: "date", from: "2017-12-01" },
      registration: { mode: "closed" },
    });
    const status = async (event: string) =>
      (await ask(app, oneEvent, `/events/${event}/calendar.ics`, { event })).response.status;
    expect([
      await status("trukket"),
      await status("ukjent"),
      await status("udatert"),
      await status("utkast"),
    ]).toEqual([410, 404, 404, 404]);
  },
);

test("an address that an event had before leads to the one it has now", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app, { slug: "ny" });
  await app.db.insertInto("event_slug").values({ slug: "gammel", event_id: event.id }).execute();
  const { response } = await ask(app, oneEvent, "/events/gammel/calendar.ics", { event: "gammel" });
  expect([response.status, response.headers.get("location")]).toEqual([301, "/events/ny/calendar.ics"]);
});

onBothEngines("the demo world's feeds are read by others", async (engine) => {
  const app = await testApp(engine, { now: MORNING });
  await buildDemo(app);
  const { response } = await ask(app, everything, "/calendar.ics");
  const text = await response.text();
  expect(faultsOnTheWire(text)).toEqual([]);
  const titles = await summaries(new Response(text));
  expect(titles).toContain("Nye arbeidsmåter for fremtidens løsninger");
  expect(titles).toContain("Søknadsfrist: Medfinansieringsordningen");
  expect(titles).toContainEqual(expect.stringMatching(/^Avlyst: /));

  const series = await ask(app, seriesFeed, "/series/leankonferansen/calendar.ics", {
    series: "leankonferansen",
  });
  const lines = unfolded(await series.response.text());
  expect(lines).toEqual(
    expect.arrayContaining([
      "NAME:Leankonferansen",
      "DTSTART;VALUE=DATE:20151110",
      "DTEND;VALUE=DATE:20151112",
    ]),
  );
});

onBothEngines("each filter of the list is a calendar and news of its own", async (engine) => {
  const app = await testApp(engine);
  await aSeminar(app, { title: "Åpent" });
  const full = await aSeminar(app, { title: "Fullt", capacity: 1, hasWaitlist: false });
  await register(app, full.slug, person(1), MORNING);
  await aConference(app);
  const { id: organisationId } = await anOrganiser(app);
  const wish = { organisationId, title: "Støtte", label: "Søknadsfrist", on: "2017-12-15" };
  await addImportantDate(app, wish);
  const filtered = async (query: string) => {
    const { response, keptUntil } = await ask(app, everything, `/calendar.ics?${query}`);
    return { titles: await summaries(response), keptUntil };
  };

  expect(await filtered("type=conference")).toMatchObject({ titles: ["Leankonferansen"] });
  expect((await filtered("open=yes&type=breakfast-seminar")).titles).toEqual(["Åpent"]);
  expect((await filtered("organiser=difi")).titles).toContain("Søknadsfrist: Støtte");
  expect((await filtered("type=conference")).keptUntil).toBeTruthy();
  expect(await filtered("type=award")).toEqual({ titles: [], keptUntil: undefined });
  expect((await filtered("organiser=difi&type=conference")).keptUntil).toBeUndefined();

  const { response } = await ask(app, news, "/events.xml?type=conference&place=Oslo");
  expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  const rss = await response.text();
  expect(rss.match(/<title>.*<\/title>/g)).toEqual([
    "<title>Samling: Konferanse, Oslo</title>",
    "<title>Leankonferansen</title>",
  ]);
  expect(rss).toContain('href="https://samling.example.no/events.xml?type=conference&amp;place=Oslo"');
});
