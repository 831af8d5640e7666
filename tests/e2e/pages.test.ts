import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { RunOptions } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { faultsByTab } from "./by-tab.ts";
import { isInOrder, isToBeFound } from "./in-order.ts";
import { emptyPages, sitePages, type SitePage } from "./site-pages.ts";
import { furnishWithStates } from "./states.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The whole of what WCAG asks and a program can see. Targets of 24 px are off by default. */
const ALL: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
};
const COLOURS: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
const FITS = { scrollsAside: false, cutOff: [], smallTargets: [] };

let browser: Browser;
let context: BrowserContext;
let page: Page;
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
  // Told once: sent to each page, its half megabyte costs a tenth of what is done there.
  await context.addInitScript(axe);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await empty?.close();
});

test.each(sitePages)("$name is in order, and can be read by everybody", (page) =>
  isForEverybody(page, house),
);
test.each(emptyPages)("$name is in order, and can be read by everybody", (page) =>
  isForEverybody(page, empty),
);

test("a page that failed is in order, and can be read by everybody", async () => {
  await empty.app.db.schema.alterTable("article").renameTo("lost").execute();
  const failed: SitePage = {
    name: "a failure",
    status: 500,
    open: async (page, { url }) => (await page.goto(`${url}/articles/x`))!,
  };
  await isForEverybody(failed, empty);
});

async function isForEverybody(
  { open, status, path, isPublic, hasScript }: SitePage,
  where: House,
): Promise<void> {
  await context.clearCookies();
  // What is left of the page before need not be laid out and painted again.
  await page.evaluate(() => document.body.replaceChildren());
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await open(page, where);
  expect(response.status()).toBe(status);
  const isFound = isPublic ?? (path !== undefined && isToBeFound(path));
  await isInOrder(page, response, { url: where.url, isFound, hasScript });
  const faults = await faultsOf(ALL);
  // The organiser's side has most to fill in and to press; public pages are walked in tests of their own.
  const byTab = /^\/(?:nn\/|en\/)?organise\b/.test(new URL(page.url()).pathname)
    ? await faultsByTab(page)
    : [];
  await page.emulateMedia({ colorScheme: "dark" });
  const faultsInTheDark = await faultsOf(COLOURS);
  expect({
    faults,
    byTab,
    faultsInTheDark,
    at1280: await fitAt(1280),
    at768: await fitAt(768),
    at320: await fitAt(320),
  }).toEqual({ faults: [], byTab: [], faultsInTheDark: [], at1280: FITS, at768: FITS, at320: FITS });
}

/** What axe finds, one line a place: the rule, the element, and why. */
async function faultsOf(options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: typeof Axe }).axe.run(document, how),
    { ...options, resultTypes: ["violations"], preload: false } satisfies RunOptions,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any.map((check) => check.message).join(" ")}`),
  );
}

async function fitAt(width: number) {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(fit);
}

/** How the page fits its window: nothing scrolls aside, no text is cut off, no target is hard to hit. */
function fit() {
  const { scrollWidth, clientWidth } = document.scrollingElement!;
  const visible = (selector: string) =>
    [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 1 && height > 1;
    });
  const nameOf = (element: Element) => element.outerHTML.slice(0, 200);

  const cutOff = visible("*")
    .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.textContent.trim() !== "" && element.scrollWidth > element.clientWidth + 1);

  const targets = visible("a[href], button, input, select, textarea, summary").map((element) => {
    const box = element.getBoundingClientRect();
    const center = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const stands = [...element.parentElement!.childNodes];
    const isInSentence =
      getComputedStyle(element).display === "inline" &&
      stands.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== "");
    return { element, box, center, isInSentence, isSmall: box.width < 24 || box.height < 24 };
  });
  // WCAG 2.5.8: a small target will do in a sentence, or with a circle of 24 px around it to itself.
  const isAlone = ({ element, center }: (typeof targets)[number]) =>
    targets.every((other) => {
      if (other.element === element) return true;
      const x = Math.max(other.box.left, Math.min(center.x, other.box.right)) - center.x;
      const y = Math.max(other.box.top, Math.min(center.y, other.box.bottom)) - center.y;
      const apart = Math.hypot(other.center.x - center.x, other.center.y - center.y);
      return Math.hypot(x, y) >= 12 && (!other.isSmall || apart >= 24);
    });
  const smallTargets = targets.filter((one) => one.isSmall && !one.isInSentence && !isAlone(one));

  return {
    scrollsAside: scrollWidth > clientWidth,
    cutOff: cutOff.map(nameOf),
    smallTargets: smallTargets.map(({ element }) => nameOf(element)),
  };
}
