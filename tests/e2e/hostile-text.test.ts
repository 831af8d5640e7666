import ICAL from "ical.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { decideWith, furnishWithTexts, ownPageOf, textPaths } from "./texts.ts";
import { faultsIn } from "./valid-html.ts";

/** All that has broken pages of others, in one text. */
const PAYLOAD = [
  `"><script>alert(1)</script>`,
  `</script></title></textarea><img src=x onerror=alert(1)>`,
  "{{constructor.constructor('alert(1)')()}} ${alert(1)} <%= 1 %>",
  "[her](javascript:alert(1)) ![](https://evil.example/x.png) <javascript:alert(1)>",
  "<!-- ]]> --> &lt; &#x0; \u202eesrever \u2067 \u0007 \u2028",
  "😀👩🏽‍🚀",
].join(" ");
const LONG = "x".repeat(1000);
const writing = {
  text: (column: string) => `${PAYLOAD} ${LONG} ${column}`,
  url: "javascript:alert(1)",
  lang: "nb",
};

/** Columns that hold a word of ours, a key or a time; everything else is text that somebody wrote. */
const OURS =
  /(?:^|\.)(?:id|slug|lang|language|kind|type|status|zone|role|captions|path|allocation|attendance|theme)$|_(?:id|at|on|by|since|kind|mode|uid|count|languages)$|(?:submission|form)_key|cancel_cause|ended_(?:as|from)|quiet_(?:from|until)|override_actor|registration\.(?:first_)?told$|diet\.choices|organizer_|home_url|accessibility_url|stream_url|registration_url|programme_url|details_url|\.url$|_email$|\.email$/;
const TABLES = [
  "organisation",
  "series",
  "venue",
  "room",
  "offer",
  "event",
  "event_topic",
  "important_date",
  "track",
  "session",
  "talk",
  "speaker",
  "appearance",
  "image",
  "headcount",
  "material",
  "article",
  "registration",
  "question",
  "question_option",
  "answer",
  "diet",
  "assistance",
];

let browser: Browser;
let page: Page;
let house: House;
let own: string;
const alarms: string[] = [];

beforeAll(async () => {
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, furnish: (app) => furnishWithTexts(app, writing) }),
  ]);
  await decideWith(house.app, writing);
  own = await ownPageOf(house.app, { name: writing.text("registration.name"), organisation: PAYLOAD });
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  page.on("dialog", (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(house.url)) alarms.push(request.url());
  });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test("every column that somebody can write in holds it", async () => {
  expect(await untouched(house.app)).toEqual([]);
});

const searches = [`/search?q=${encodeURIComponent(PAYLOAD)}`, "/search?q=xxxxxxxx"];
test.each([...textPaths, ...searches, "/en/events/alt", "the own page"])(
  "it is only text on %s",
  async (path) => {
    const response = (await page.goto(house.url + (path === "the own page" ? own : path)))!;
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(await faultsIn(html)).toEqual([]);
    const seen = await page.evaluate(() => ({
      text: document.body.innerText,
      jsonLd: [...document.scripts].map((script) => JSON.parse(script.text) as unknown),
      made: [
        ...document.querySelectorAll(
          "script:not([type='application/ld+json']), main img, [onerror], title *, svg script",
        ),
      ].map((element) => element.outerHTML.slice(0, 200)),
      leads: [...document.querySelectorAll("[href], [src], [action]")]
        .flatMap((element) => ["href", "src", "action"].flatMap((name) => element.getAttribute(name) ?? []))
        .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
      scrollsAside: document.scrollingElement!.scrollWidth > document.scrollingElement!.clientWidth,
    }));
    expect(seen).toMatchObject({ made: [], leads: [], scrollsAside: false });
    expect(seen.text).toContain('"><script>alert(1)</script>');
    expect(alarms).toEqual([]);
  },
);

test("structured data carries it whole", async () => {
  await page.goto(`${house.url}/events/alt`);
  const [data] = await page.evaluate(() =>
    [...document.scripts].map((script) => JSON.parse(script.text) as unknown),
  );
  expect(data).toMatchObject({ name: writing.text("event.title"), description: writing.text("event.lead") });
});

test.each([
  ["/calendar.ics", 6],
  ["/series/serie/calendar.ics", 5],
  ["/organisers/arrangor/calendar.ics", 6],
  ["/events/alt/calendar.ics", 1],
])("%s can still be read", async (path, atLeast) => {
  const text = await (await fetch(house.url + path)).text();
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  // eslint-disable-next-line no-control-regex -- what must not be there
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const entries = calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
  expect(entries.length).toBeGreaterThanOrEqual(atLeast);
  for (const { summary } of entries) expect(summary).toContain('"><script>alert(1)</script>');
});

test("the sitemap is XML, and the API is JSON", async () => {
  const xml = await (await fetch(`${house.url}/sitemap.xml`)).text();
  const fault = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent,
    xml,
  );
  expect(fault).toBeUndefined();
  const event = (await (await fetch(`${house.url}/api/v1/events/alt`)).json()) as { title: string };
  expect(event.title).toBe(writing.text("event.title"));
});

/** The columns of text in which none of it stands. */
async function untouched({ db }: App): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const missing: string[] = [];
  for (const { name: table, columns } of tables.filter(({ name }) => TABLES.includes(name))) {
    for (const { name: column, dataType } of columns) {
      const name = `${table}.${column}`;
      if (dataType.toLowerCase() !== "text" || (OURS.test(name) && name !== "event.theme")) continue;
      const held = await db
        .selectFrom(table as "event")
        .select(column as "title")
        .where(column as "title", "like", "%<script>%")
        .executeTakeFirst();
      if (!held) missing.push(name);
    }
  }
  return missing;
}
