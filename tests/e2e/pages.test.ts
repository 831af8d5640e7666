import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { emptyPages, sitePages, type SitePage } from "./site-pages.ts";
import { furnishWithStates } from "./states.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The whole of what WCAG asks and a program can see. Targets of 24 px are off by default. */
const ALL = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
};
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } } as const;
const TARGETS = { runOnly: { type: "rule", values: ["target-size"] } } as const;

let browser: Browser;
let context: BrowserContext;
let house: House;
let empty: House;

beforeAll(async () => {
  [browser, house, empty] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, furnish: furnishWithStates }),
    openHouse({ clock: MORNING, furnish: async () => {} }),
  ]);
  // Colours are read while they stand still.
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await empty?.close();
});

test.each(sitePages)("$name can be read by everybody", (page) => isForEverybody(page, house));
test.each(emptyPages)("$name can be read by everybody", (page) => isForEverybody(page, empty));

test("a page that failed can be read by everybody", async () => {
  await empty.app.db.schema.alterTable("article").renameTo("lost").execute();
  const failed: SitePage = {
    name: "a failure",
    status: 500,
    open: async (page, { url }) => (await page.goto(`${url}/articles/x`))!,
  };
  await isForEverybody(failed, empty);
});

async function isForEverybody({ open, status }: SitePage, where: House): Promise<void> {
  const page = await context.newPage();
  try {
    expect((await open(page, where)).status()).toBe(status);
    await page.evaluate(axe);
    expect({
      faults: await faultsOf(page, ALL),
      faultsInTheDark: await inTheDark(page),
      at1280: await atWidth(page, 1280),
      at768: await atWidth(page, 768),
      at320: await atWidth(page, 320),
    }).toEqual({
      faults: [],
      faultsInTheDark: [],
      at1280: FITS,
      at768: FITS,
      at320: FITS,
    });
  } finally {
    await page.close();
    await context.clearCookies();
  }
}

async function inTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const faults = await faultsOf(page, COLOURS);
  await page.emulateMedia({ colorScheme: "light" });
  return faults;
}

const FITS = { scrollsAside: false, outside: [], smallTargets: [] };

async function atWidth(page: Page, width: number): Promise<typeof FITS> {
  await page.setViewportSize({ width, height: 800 });
  const fit = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement!;
    return { scrollsAside: scrollWidth > clientWidth };
  });
  return { ...fit, outside: [], smallTargets: (await faultsOf(page, TARGETS)) as never[] };
}

/** What axe finds, one line a place: the rule and the element. */
async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = (await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(on: Document, how: unknown): unknown } }).axe.run(document, given),
    { ...options, resultTypes: ["violations"], preload: false } as never,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map((check) => check.message).join(" ")}`),
  );
}
