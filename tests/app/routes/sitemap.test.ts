import { expect, test } from "vitest";
import { withdrawEvent } from "#app/events/change-event.ts";
import { addSession } from "#app/programme/add-session.ts";
import { loader as robots } from "#app/routes/robots[.]txt.ts";
import { loader as sitemap } from "#app/routes/sitemap[.]xml.ts";
import { aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { ask } from "./asking.ts";

async function addresses(app: TestApp): Promise<string[]> {
  const { response } = await ask(app, sitemap, "/sitemap.xml");
  const xml = await response.text();
  return [...xml.matchAll(/<loc>https:\/\/samling\.example\.no(.*)<\/loc>/g)].map((match) => match[1]!);
}

onBothEngines(
  "the sitemap has every public page in three languages, and each names the others",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { slug: "x" });
    await addSession(app, event.id, { title: "Lean", appearances: [{ name: "Pia Berring" }] });
    await aSeminar(app, { slug: "unlisted", isUnlisted: true });
    await withdrawEvent(app, (await aSeminar(app, { slug: "withdrawn" })).id);

    const paths = [
      "/events/x",
      "/events/x/programme",
      "/events/x/sessions/lean",
      "/organisers/difi",
      "/speakers/pia-berring",
    ];
    const all = ["/events", "/archive", "/privacy", "/accessibility", ...paths];
    const inThree = [...["/", "/nn", "/en"], ...all.flatMap((path) => [path, `/nn${path}`, `/en${path}`])];
    expect((await addresses(app)).toSorted()).toEqual(inThree.toSorted());

    const { response, keptUntil } = await ask(app, sitemap, "/sitemap.xml");
    expect([response.headers.get("content-type"), keptUntil]).toEqual([
      "application/xml; charset=utf-8",
      null,
    ]);
    expect(await response.text()).toContain(
      [
        "  <url>",
        "    <loc>https://samling.example.no/nn/events/x</loc>",
        '    <xhtml:link rel="alternate" hreflang="nb" href="https://samling.example.no/events/x"/>',
        '    <xhtml:link rel="alternate" hreflang="nn" href="https://samling.example.no/nn/events/x"/>',
        '    <xhtml:link rel="alternate" hreflang="en" href="https://samling.example.no/en/events/x"/>',
        '    <xhtml:link rel="alternate" hreflang="x-default" href="https://samling.example.no/events/x"/>',
        "  </url>",
      ].join("\n"),
    );
  },
);

test("robots are shown the sitemap, and kept from what is personal in every language", async () => {
  const app = await testApp("sqlite");
  const { response } = await ask(app, robots, "/robots.txt");
  const lines = (await response.text()).split("\n");
  expect(lines[0]).toBe("User-agent: *");
  const closed = lines
    .filter((line) => line.startsWith("Disallow: "))
    .map((line) => line.slice("Disallow: ".length));
  expect(closed.filter((path) => "/organisers/difi".startsWith(path))).toEqual([]);
  expect(lines).toEqual(
    expect.arrayContaining([
      "Disallow: /search",
      "Disallow: /nn/registrations",
      "Disallow: /en/events/*/register",
    ]),
  );
  expect(lines.at(-2)).toBe("Sitemap: https://samling.example.no/sitemap.xml");
});
