import { describe, expect, test } from "vitest";
import { publishArticle } from "#app/articles/publish-article.ts";
import { createSeries } from "#app/events/create-series.ts";
import { addSession } from "#app/programme/add-session.ts";
import { searchView } from "#app/views/site/search.ts";
import { anOrganiser, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const at = (app: TestApp, path: string) => searchView(app, `https://samling.example.no${path}`, app.now());

async function aHouse(engine: Engine): Promise<TestApp> {
  const app = await testApp(engine);
  const organiser = await anOrganiser(app);
  await createSeries(app, { organisationId: organiser.id, name: "Lean til frokost", about: "Om **Lean**." });
  const event = await aSeminar(app, {
    title: "Leandagen",
    slug: "lean",
    lang: "nn",
    lead: "Ein dag om lean.",
  });
  await addSession(app, event.id, {
    title: "Lean i kommuner",
    day: 1,
    starts: "2017-12-01T09:10",
    ends: "2017-12-01T09:50",
    appearances: [{ name: "Pia Lean", titles: ["leder", "rådgiver"], organisation: "Roskilde kommune" }],
  });
  await publishArticle(app, {
    organisationId: organiser.id,
    kind: "news",
    title: "Lean virker",
    body: "Ja.",
    lead: "Det virker.",
  });
  return app;
}

onBothEngines("each hit says what it is, and what sets it apart", async (engine) => {
  const app = await aHouse(engine);
  const { found, results } = await at(app, "/search?q=lean");
  expect(found).toBe("5 treff på «lean»");
  expect(results.map(({ href, title, lang, facts, about }) => [href, title, lang, facts, about])).toEqual([
    [
      "/events/lean/sessions/lean-i-kommuner",
      "Lean i kommuner",
      undefined,
      "Programpost · Leandagen · Fredag 1. desember 2017 kl.\u00a009.10–09.50",
      undefined,
    ],
    ["/series/lean-til-frokost", "Lean til frokost", undefined, "Serie", "Om Lean."],
    [
      "/speakers/pia-lean",
      "Pia Lean",
      undefined,
      "Innleder · leder og rådgiver · Roskilde kommune",
      undefined,
    ],
    ["/articles/lean-virker", "Lean virker", undefined, "Artikkel · Mandag 20. november 2017", "Det virker."],
    [
      "/events/lean",
      "Leandagen",
      "nn",
      "Arrangement · Fredag 1. desember 2017 kl.\u00a009.00–10.00",
      "Ein dag om lean.",
    ],
  ]);
});

test("the page speaks its address's language and leads to pages in it", async () => {
  const app = await aHouse("sqlite");
  const { form, found, results, frame } = await at(app, "/en/search?q=leandagen");
  expect([form.action, found, results[0]!.href]).toEqual([
    "/en/search",
    "3 results for “leandagen”",
    "/en/events/lean",
  ]);
  expect(frame.page.languages.map((link) => link.href)).toEqual([
    "/search?q=leandagen",
    "/nn/search?q=leandagen",
    "/en/search?q=leandagen",
  ]);
  expect([frame.head.title, frame.head.canonical]).toEqual(["Search: leandagen – Samling", null]);
});

describe("without hits", () => {
  test("an empty query shows the form alone", async () => {
    const app = await testApp("sqlite");
    for (const path of ["/search", "/search?q=", "/search?q=%20%00"]) {
      const { form, found, nothing, results } = await at(app, path);
      expect([form.defaultValue, found, nothing, results]).toEqual(["", null, null, []]);
    }
  });

  test("a query that finds nothing says so and shows a way on", async () => {
    const app = await testApp("sqlite");
    const { nothing, wayOn } = await at(app, "/search?q=ingenting");
    expect(nothing).toContain("«ingenting»");
    expect(wayOn).toEqual({ href: "/events", text: "Alle kommende arrangementer" });
  });

  onBothEngines("what is meant to hurt does not", async (engine) => {
    const app = await testApp(engine);
    for (const query of [
      "%00",
      "a%00b",
      "%25%25%25",
      "%ED%A0%80",
      "x".repeat(10_000),
      "%3Cscript%3E",
      "'",
      "%E2%80%AE",
    ]) {
      const { form, found } = await at(app, `/search?q=${query}`);
      expect(found).toBeNull();
      expect(form.defaultValue.length).toBeLessThanOrEqual(200);
      expect(form.defaultValue).not.toMatch(/[\0\u202e]/);
    }
  });
});
