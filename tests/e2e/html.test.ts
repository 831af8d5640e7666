import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { isInOrder, isToBeFound } from "./in-order.ts";
import { sitePages } from "./site-pages.ts";
import { furnishWithStates } from "./states.ts";
import { furnishWithTexts, textPaths } from "./texts.ts";

const inOtherLanguages = ["/nn", "/en"].flatMap((prefix) =>
  sitePages
    .filter(({ path, status }) => path !== undefined && status === 200)
    .map(({ name, path }) => ({ name: `${name} in ${prefix}`, path: prefix + (path === "/" ? "" : path) })),
);

let browser: Browser;
let page: Page;
let house: House;
let danish: House;

beforeAll(async () => {
  [browser, house, danish] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, furnish: furnishWithStates }),
    openHouse({ clock: MORNING, furnish: (app) => furnishWithTexts(app, writtenInDanish) }),
  ]);
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await danish?.close();
});

test.each(inOtherLanguages)("the HTML of $name is valid, and so is its head", async ({ path }) => {
  const response = (await page.goto(house.url + path))!;
  expect(response.status()).toBe(200);
  await isInOrder(page, response, { url: house.url, isFound: isToBeFound(path) });
});

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
