import { describe, expect } from "vitest";
import { publishArticle } from "#app/articles/publish-article.ts";
import { withdrawEvent } from "#app/events/change-event.ts";
import { createSeries } from "#app/events/create-series.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { addSession } from "#app/programme/add-session.ts";
import { rebuildSearch } from "#app/search/rebuild.ts";
import { search } from "#app/search/search.ts";
import { VERSION_ENTRY } from "#app/search/version-entry.ts";
import { touchSite } from "#app/site/version.ts";
import { openDatabase } from "#db/open.ts";
import type { Db } from "#db/schema.ts";
import { anOrganiser, aSeminar, testApp, type SeminarWish, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const TODAY = "2017-11-20";

async function found(app: TestApp, query: string, limit?: number): Promise<string[]> {
  await rebuildSearch(app);
  const { hits } = await search(app.db, query, TODAY, limit);
  return hits.map((hit) => `${hit.kind} ${hit.slug}`);
}

/** E07 with its series and its first speaker. */
async function ruter(engine: Engine): Promise<TestApp> {
  const app = await testApp(engine);
  const organiser = await anOrganiser(app);
  const series = await createSeries(app, {
    organisationId: organiser.id,
    name: "Endring til frokost",
    about: "En serie frokostmøter om endringsledelse.",
  });
  const event = await aSeminar(app, {
    slug: "nye-arbeidsmater",
    seriesId: series.id,
    lead: "Om å snu en stor virksomhet.",
    audience: "Toppledere",
    goal: "Å dele erfaringer",
    body: "Les **mer** om [årshjulet](https://example.no/hjul).",
    topics: ["Hvilke utfordringer står små etater overfor?"],
    keywords: ["teknologi"],
  });
  await addAppearance(
    app,
    { eventId: event.id },
    { name: "Beth Stensen", titles: ["leder for nye kundetjenester"], organisation: "Ruter#" },
  );
  return app;
}

describe("S15", () => {
  onBothEngines("«ledelse» is found in «endringsledelse»", async (engine) => {
    expect(await found(await ruter(engine), "ledelse")).toEqual(["series endring-til-frokost"]);
  });

  onBothEngines("«mote» finds «møte»", async (engine) => {
    expect(await found(await ruter(engine), "FROKOSTMOTE")).toEqual(["series endring-til-frokost"]);
  });

  onBothEngines("«Ruter#» finds E07 and who comes from there", async (engine) => {
    expect(await found(await ruter(engine), "Ruter#")).toEqual([
      "event nye-arbeidsmater",
      "speaker beth-stensen",
    ]);
  });
});

onBothEngines("an event is found by all that its page says", async (engine) => {
  const app = await ruter(engine);
  const words = [
    ...[
      "arbeidsmåter",
      "frokostseminar",
      "virksomhet",
      "toppledere",
      "erfaringer",
      "årshjulet",
      "små etater",
    ],
    ...["teknologi", "difi", "forvaltning", "endring til frokost", "konferansesenter", "wedels", "oslo"],
    ...["Stensen", "kundetjenester"],
  ];
  for (const word of words)
    expect([word, await found(app, word)]).toEqual([
      word,
      expect.arrayContaining(["event nye-arbeidsmater"]),
    ]);
  expect(await found(app, "example")).toEqual([]);
});

onBothEngines("every word must be there, in any order", async (engine) => {
  const app = await ruter(engine);
  expect(await found(app, "toppledere teknologi")).toEqual(["event nye-arbeidsmater"]);
  expect(await found(app, "toppledere finnesikke")).toEqual([]);
});

onBothEngines("sessions, articles and organisers are found too", async (engine) => {
  const app = await ruter(engine);
  const organiser = await anOrganiser(app);
  const event = await aSeminar(app, { title: "Leankonferansen", slug: "leankonferansen" });
  const talks = [{ title: "Innovation og nytænkning", appearances: [{ name: "Pia Berring" }] }];
  await addSession(app, event.id, { title: "Lean i kommuner", day: 1, starts: "2017-12-01T09:10", talks });
  await addSession(app, event.id, { title: "Pause med lean kaffe", kind: "break", day: 1 });
  await publishArticle(app, {
    organisationId: organiser.id,
    kind: "recap",
    title: "Fra særstilling til omstilling",
    body: "Vestre Toten gjorde **jobben**.",
  });

  expect(await found(app, "nytænkning")).toEqual(["session lean-i-kommuner", "speaker pia-berring"]);
  expect(await found(app, "kaffe")).toEqual([]);
  expect(await found(app, "vestre toten jobben")).toEqual(["article fra-saerstilling-til-omstilling"]);
  expect(await found(app, "direktoratet")).toContain("organisation difi");
});

onBothEngines(
  "a word in the title goes before one in the text, a whole one before a part",
  async (engine) => {
    const app = await testApp(engine);
    await aSeminar(app, { title: "Ledelsesdagen", slug: "part-in-title" });
    await aSeminar(app, { title: "Om ledelse", slug: "whole-in-title" });
    await aSeminar(app, { title: "Annet", slug: "whole-in-text", lead: "Om ledelse." });
    await aSeminar(app, { title: "Annet", slug: "part-in-text", lead: "Om endringsledelse." });

    expect(await found(app, "ledelse")).toEqual([
      "event whole-in-title",
      "event part-in-title",
      "event whole-in-text",
      "event part-in-text",
    ]);
  },
);

onBothEngines("what comes goes before what has been, and the nearest first", async (engine) => {
  const app = await testApp(engine);
  const on = (from: string): SeminarWish => ({
    title: "Lean",
    slug: `on-${from}`,
    when: { kind: "date", from },
    deadline: undefined,
  });
  for (const day of ["2016-01-01", "2017-11-20", "2018-06-01", "2015-11-10"]) await aSeminar(app, on(day));
  await aSeminar(app, { title: "Lean", slug: "undated", when: { kind: "unknown" } });

  expect(await found(app, "lean")).toEqual([
    "event on-2017-11-20",
    "event on-2018-06-01",
    "event undated",
    "event on-2016-01-01",
    "event on-2015-11-10",
  ]);
});

onBothEngines(
  "drafts, unlisted and withdrawn events are never found, nor what belongs to them",
  async (engine) => {
    const app = await testApp(engine);
    const organiser = await anOrganiser(app);
    const draft = await draftEvent(app, {
      organisationId: organiser.id,
      type: "seminar",
      title: "Hemmelig utkast",
      when: { kind: "unknown" },
      registration: { mode: "closed" },
    });
    const unlisted = await aSeminar(app, { title: "Hemmelig ulistet", isUnlisted: true });
    const withdrawn = await aSeminar(app, { title: "Hemmelig trukket" });
    for (const event of [draft, unlisted, withdrawn]) {
      await addSession(app, event.id, {
        title: "Hemmelig post",
        appearances: [{ name: `Hemmelig ${event.slug}` }],
      });
    }
    expect(await found(app, "hemmelig")).toHaveLength(3);
    await withdrawEvent(app, withdrawn.id);
    expect(await found(app, "hemmelig")).toEqual([]);
  },
);

onBothEngines("what is published a moment ago is found", async (engine) => {
  const app = await testApp(engine);
  expect(await found(app, "arbeidsmåter")).toEqual([]);
  await aSeminar(app);
  expect(await found(app, "arbeidsmåter")).toHaveLength(1);
});

onBothEngines("several processes build one index together", async (engine) => {
  const app = await testApp(engine);
  const others = await Promise.all([1, 2, 3].map(() => openDatabase(app.databaseUrl)));
  try {
    await aSeminar(app, { title: "Lean" });
    await rebuildAll(engine, [app.db, ...others]);
    await aSeminar(app, { title: "Lean igjen" });
    await rebuildAll(engine, [...others, app.db]);

    const { total, hits } = await search(app.db, "lean", TODAY);
    expect([total, hits.map((hit) => hit.title)]).toEqual([2, ["Lean", "Lean igjen"]]);
    const rows = await app.db
      .selectFrom("search_entry")
      .select("title")
      .where("id", "=", VERSION_ENTRY)
      .execute();
    const site = await app.db.selectFrom("site_version").select("version").executeTakeFirstOrThrow();
    expect(rows).toEqual([{ title: String(site.version) }]);
  } finally {
    await Promise.all(others.map((db) => db.destroy()));
  }
});

/** At once; on SQLite one after the other, since within one process its connections cannot wait for each other. */
async function rebuildAll(engine: Engine, databases: readonly Db[]): Promise<void> {
  if (engine === "postgres") await Promise.all(databases.map((db) => rebuildSearch({ db })));
  else for (const db of databases) await rebuildSearch({ db });
}

onBothEngines("a rebuilding with nothing new writes nothing", async (engine) => {
  const app = await testApp(engine);
  await aSeminar(app);
  await rebuildSearch(app);
  await app.db
    .updateTable("search_entry")
    .set({ title: "untouched" })
    .where("kind", "=", "organisation")
    .execute();
  await rebuildSearch(app);
  const rows = await app.db
    .selectFrom("search_entry")
    .select("title")
    .where("kind", "=", "organisation")
    .execute();
  expect(rows).toEqual([{ title: "untouched" }]);
});

onBothEngines(
  "a page that has changed is found by what it says now, and no longer by what it said",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { slug: "x", title: "Leandagen" });
    expect(await found(app, "leandagen")).toEqual(["event x"]);
    await app.db.updateTable("event").set({ title: "Tillitsdagen" }).where("id", "=", event.id).execute();
    await touchSite(app.db);
    expect(await found(app, "leandagen")).toEqual([]);
    expect(await found(app, "tillitsdagen")).toEqual(["event x"]);
  },
);

onBothEngines("what nobody means to look for is harmless", async (engine) => {
  const app = await ruter(engine);
  for (const query of [
    "",
    "%",
    "_",
    "'; drop table event; --",
    "\u0000",
    "x".repeat(10_000),
    "\ud800",
    "\\",
    "* OR 1=1",
  ]) {
    expect([query, await found(app, query)]).toEqual([query, []]);
  }
  expect(await found(app, "nye\u0000arbeidsmater")).toEqual([
    "event nye-arbeidsmater",
    "speaker beth-stensen",
  ]);
});

onBothEngines("all hits are counted, and as many shown as were asked for", async (engine) => {
  const app = await testApp(engine);
  for (const number of [1, 2, 3]) await aSeminar(app, { title: `Lean ${number}` });
  await rebuildSearch(app);
  const { total, hits } = await search(app.db, "lean", TODAY, 2);
  expect([total, hits.map((hit) => hit.title)]).toEqual([3, ["Lean 1", "Lean 2"]]);
});

onBothEngines(
  "a hit tells when it is, what it is about, and what a speaker was last called",
  async (engine) => {
    const app = await ruter(engine);
    const later = await aSeminar(app, { title: "Senere", when: { kind: "date", from: "2018-02-01" } });
    await addAppearance(
      app,
      { eventId: later.id },
      { name: "Beth Stensen", titles: ["direktør"], organisation: "Prøvevik" },
    );
    await publishEvent(app, later.id);
    await rebuildSearch(app);
    const { hits } = await search(app.db, "stensen", TODAY);
    const speaker = hits.find((hit) => hit.kind === "speaker")!;
    const event = hits.find((hit) => hit.slug === "nye-arbeidsmater")!;
    expect([speaker.title, speaker.speaker_titles, speaker.speaker_organisation]).toEqual([
      "Beth Stensen",
      "direktør",
      "Prøvevik",
    ]);
    expect([event.about, event.starts_at, event.dated_on]).toEqual([
      "Om å snu en stor virksomhet.",
      "2017-12-01T08:00:00.000Z",
      "2017-12-01",
    ]);
  },
);
