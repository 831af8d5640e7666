import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languageOf, withoutLanguage } from "#app/language/address.ts";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { emptyPages, sitePages, type SitePage } from "./site-pages.ts";
import { furnishWithStates } from "./states.ts";
import { furnishWithTexts, textPaths } from "./texts.ts";
import { faultsIn } from "./valid-html.ts";

const inOtherLanguages = ["/nn", "/en"].flatMap((prefix) =>
  sitePages
    .filter(({ path, status }) => path !== undefined && status === 200)
    .map(({ name, path }) => ({ name: `${name} in ${prefix}`, path: prefix + (path === "/" ? "" : path) })),
);

let browser: Browser;
let page: Page;
let house: House;
let empty: House;
let danish: House;

beforeAll(async () => {
  [browser, house, empty, danish] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, furnish: furnishWithStates }),
    openHouse({ clock: MORNING, furnish: async () => {} }),
    openHouse({ clock: MORNING, furnish: (app) => furnishWithTexts(app, writtenInDanish) }),
  ]);
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await empty?.close();
  await danish?.close();
});

test.each(sitePages)("the HTML of $name is valid, and so is its head", (one) => isInOrder(one, house));
test.each(emptyPages)("the HTML of $name is valid, and so is its head", (one) => isInOrder(one, empty));
test.each(inOtherLanguages)("the HTML of $name is valid, and so is its head", ({ name, path }) =>
  isInOrder({ name, path, status: 200, open: async (to, { url }) => (await to.goto(url + path))! }, house),
);

/** Where each text stands is all that it says. */
const writtenInDanish = { text: (column: string) => `⟨${column}⟩`, url: "https://example.no/", lang: "da" };

/** A proper name is the same in every language (WCAG 3.1.2). */
const NAMES = [
  "organisation.name",
  "organisation.acronym",
  "series.name",
  "venue.name",
  "venue.street",
  "venue.city",
  "room.name",
  "event.contact_name",
  "event.contact_phone",
  "event.registration_site",
  "event.details_site",
  "appearance.name",
  "appearance.organisation",
  "material.source",
  "image.credit",
];

test.each(textPaths)("what an organiser wrote says its language, on a page in another: %s", async (path) => {
  await page.goto(`${danish.url}/en${path === "/" ? "" : path}`);
  const unmarked = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement!.closest("[lang]")!.getAttribute("lang") === "da") continue;
      for (const [, column] of textContent!.matchAll(/⟨([^⟩]+)⟩/g)) found.add(column!);
    }
    return [...found];
  });
  expect(unmarked.filter((column) => !NAMES.includes(column))).toEqual([]);
});

describe("search engines are told what the page says:", () => {
  test("E07 with its doors, its speakers and its deadline", async () => {
    expect(await structured("/events/nye-arbeidsmater")).toMatchObject({
      "@context": "https://schema.org",
      "@type": "EducationEvent",
      name: "Nye arbeidsmåter for fremtidens løsninger",
      url: `${house.url}/events/nye-arbeidsmater`,
      inLanguage: "nb",
      startDate: "2017-12-01T09:00+01:00",
      endDate: "2017-12-01T10:00+01:00",
      doorTime: "2017-12-01T08:30+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
      location: {
        "@type": "Place",
        name: "Difis kurs- og konferansesenter",
        address: { "@type": "PostalAddress", streetAddress: "Grev Wedels plass 9" },
      },
      organizer: { name: "Direktoratet for forvaltning og IKT", alternateName: "Difi" },
      performer: [{ name: "Beth Stensen" }, { name: "Marius Røstad" }],
      offers: {
        url: `${house.url}/events/nye-arbeidsmater/register`,
        availability: "https://schema.org/InStock",
        price: 0,
        priceCurrency: "NOK",
        validThrough: "2017-11-28",
      },
      superEvent: { "@type": "EventSeries", name: "Endring til frokost" },
    });
  });

  const told: [what: string, path: string, facts: Record<string, unknown>][] = [
    [
      "E08 closes at noon",
      "strategisk-ikt-kompetanse",
      { offers: { validThrough: "2017-11-24T12:00+01:00" } },
    ],
    [
      "E01 has dates and no clock",
      "leankonferansen-2015",
      { startDate: "2015-11-10", endDate: "2015-11-11" },
    ],
    ["one is cancelled", "avlyst-demo", { eventStatus: "https://schema.org/EventCancelled" }],
    [
      "one was moved",
      "flyttet-demo",
      {
        eventStatus: "https://schema.org/EventRescheduled",
        startDate: "2017-12-12T09:30+01:00",
        previousStartDate: "2017-12-05T09:30+01:00",
      },
    ],
    ["one is full", "fullt-demo", { offers: { availability: "https://schema.org/SoldOut" } }],
    [
      "one is streamed too",
      "strom-demo",
      {
        eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
        location: [{ "@type": "Place" }, { "@type": "VirtualLocation" }],
      },
    ],
    ["one is elsewhere", "annet-sted", { offers: { url: "https://www.difi.no/frokost" } }],
    ["one is in English", "in-english", { inLanguage: "en", name: "What users notice first" }],
  ];
  test.each(told)("%s", async (_what, slug, facts) => {
    expect(await structured(`/events/${slug}`)).toMatchObject(facts);
  });

  test("what is not known is left out", async () => {
    expect(await structured("/events/gode-beslutninger")).not.toHaveProperty("startDate");
    expect(await structured("/events/gode-beslutninger")).not.toHaveProperty("offers");
  });

  test("a conference has its sessions, each with room and time", async () => {
    const { subEvent } = (await structured("/events/styringskonferansen-demo")) as { subEvent: unknown[] };
    expect(subEvent).toHaveLength(21);
    for (const session of subEvent) {
      expect(session).toMatchObject({
        "@type": "Event",
        startDate: expect.stringMatching(/^2018-01-\d\dT\d\d:\d\d\+01:00$/),
        endDate: expect.stringMatching(/^2018-01-\d\dT\d\d:\d\d\+01:00$/),
        location: { name: expect.stringMatching(/, Eksempelhuset$/) },
      });
    }
  });

  async function structured(path: string): Promise<unknown> {
    await page.goto(house.url + path);
    const data = page.locator("script[type='application/ld+json']");
    expect(await data.count()).toBe(1);
    return JSON.parse((await data.textContent())!);
  }
});

async function isInOrder({ open, path, status }: SitePage, where: House): Promise<void> {
  await page.context().clearCookies();
  const response = await open(page, where);
  expect(response.status()).toBe(status);
  expect(await faultsIn(await response.text())).toEqual([]);
  await hasItsHead(where.url, path !== undefined && isToBeFound(path));
  await fetchesOnlyOurs(where.url);
  await isGuarded(response);
}

/** Forms, searches, personal pages and pages that are not there are nothing for search engines. */
function isToBeFound(path: string): boolean {
  return !/register|receipt|search|registrations|sign-in|nowhere|utkast|trukket/.test(path);
}

/** Title, language, headings, canonical address, translations and Open Graph, as a page of that address has them. */
async function hasItsHead(url: string, isFound: boolean): Promise<void> {
  const head = await page.evaluate(() => {
    const all = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName, textContent }) => ({
        level: Number(tagName.slice(1)),
        text: textContent.trim(),
      })),
      description: all("meta[name=description]", "content"),
      robots: all("meta[name=robots]", "content"),
      canonical: all("link[rel=canonical]", "href"),
      alternates: all("link[rel=alternate][hreflang]", "hreflang"),
      alternatesTo: all("link[rel=alternate][hreflang]", "href"),
      graph: Object.fromEntries(
        [...document.querySelectorAll("meta[property^='og:']")].map((meta) => [
          meta.getAttribute("property"),
          meta.getAttribute("content"),
        ]),
      ),
      jsonLd: [...document.scripts].map((script) => JSON.parse(script.text) as unknown),
    };
  });
  const address = new URL(page.url()).pathname;
  const language = languageOf(address);
  const plain = withoutLanguage(address);
  const at = (prefix: string) => url + (prefix && plain === "/" ? prefix : prefix + plain);

  expect(head.lang).toBe(language);
  expect(head.title).toMatch(/^(?:Samling|.+ – Samling)$/);
  expect(head.description).toEqual([expect.stringMatching(/^.{1,200}$/)]);
  expect(head.headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(head.headings.filter(({ text }) => text === "")).toEqual([]);
  expect(head.graph).toMatchObject({
    "og:title": head.title.replace(/ – Samling$/, ""),
    "og:description": head.description[0],
    "og:type": "website",
    "og:site_name": "Samling",
    "og:locale": { nb: "nb_NO", nn: "nn_NO", en: "en_GB" }[language],
  });

  expect(head.canonical).toEqual(isFound ? [url + address] : []);
  expect(head.robots).toEqual(isFound ? [] : ["noindex"]);
  expect(head.alternates).toEqual(isFound ? ["nb", "nn", "en", "x-default"] : []);
  expect(head.alternatesTo).toEqual(isFound ? [at(""), at("/nn"), at("/en"), at("")] : []);
  expect(head.graph["og:url"]).toBe(isFound ? url + address : undefined);
}

/** No script but data, no style but ours, nothing from anybody else. */
async function fetchesOnlyOurs(url: string): Promise<void> {
  const found = await page.evaluate(() => {
    const fetched =
      "link[rel~=stylesheet], link[rel=preload], link[rel=icon], img, source, video, audio, track, iframe, embed, use, image, input[type=image]";
    const named = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.outerHTML.slice(0, 200));
    return {
      scripts: named("script:not([type='application/ld+json']), link[rel=modulepreload], link[as=script]"),
      styles: named("[style], style"),
      handlers: [...document.querySelectorAll("*")]
        .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
        .map((element) => element.outerHTML.slice(0, 200)),
      fetched: [...document.querySelectorAll(fetched)].flatMap((element) =>
        ["src", "href", "srcset", "poster", "data"].flatMap((name) => element.getAttribute(name) ?? []),
      ),
      sentTo: [...document.forms].map((form) => form.action),
    };
  });
  expect(found).toMatchObject({ scripts: [], styles: [], handlers: [] });
  expect(found.fetched.length).toBeGreaterThan(2);
  const foreign = (address: string) =>
    !address.startsWith("data:") && !new URL(address, url).href.startsWith(`${url}/`);
  expect([...found.fetched, ...found.sentTo].filter(foreign)).toEqual([]);
}

async function isGuarded(response: Response): Promise<void> {
  const headers = await response.allHeaders();
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy":
      "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": expect.stringMatching(/^(?:same-origin|strict-origin-when-cross-origin)$/),
  });
  expect(headers).not.toHaveProperty("x-powered-by");
}
