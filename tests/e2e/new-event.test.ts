import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { accountByEmail } from "#app/accounts/queries.ts";
import type { App } from "#app/app.ts";
import { createSeries } from "#app/events/create-series.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { E07_WHOLE } from "#tests/app/events/pasted/invitations.ts";
import { anOrganiser, MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";

const KARI = "kari@example.org";
const SLUG = "nye-arbeidsmater-for-fremtidens-losninger";

/** What the acceptance list asks of E07's page (S1). */
const ASKED: Record<string, string> = {
  A1: "Nye arbeidsmåter for fremtidens løsninger",
  A14: "Direktoratet for forvaltning og IKT (Difi)",
  A21: "En serie frokostmøter om endringsledelse.",
  A23: "Å gjøre endringsledelse praktisk",
  B1: "Fredag 1. desember 2017 kl. 09.00–10.00",
  B3: "Enkel frokost og registrering fra kl. 08.30",
  B11: "Grev Wedels plass 9, 2. etasje, inngang Myntgata",
  C6: "tirsdag 28. november",
  D13: "Hun vil dele sine erfaringer med å innføre nye arbeidsmåter",
  "D13, the other": "Han vil dele konkret metodikk",
  D18: "Ruter#",
};

let browser: Browser;
let house: House;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), openHouse({ clock: MORNING, furnish })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Difi with its series and the house where it meets, and no event. */
async function furnish(app: App): Promise<void> {
  const difi = await anOrganiser(app);
  await createSeries(app, {
    organisationId: difi.id,
    name: "Endring til frokost",
    about: "En serie frokostmøter om endringsledelse.",
    goal: "Å gjøre endringsledelse praktisk.",
  });
  await createVenue(app, {
    ...{ name: "Difis kurs- og konferansesenter", street: "Grev Wedels plass 9" },
    ...{ floor: "2. etasje", entrance: "Myntgata", city: "Oslo" },
  });
  const { id } = await createAccount(app, { email: KARI, name: "Kari Prøve" });
  await giveMembership(app, { accountId: id, organisationId: difi.id, role: "editor" });
}

test("E07 is entered from its own text, published, and stands as it should", async () => {
  const page = await signedIn();
  await leadOn(page, () => page.getByText("Nytt arrangement").click());
  await leadOn(page, () => page.getByText("Lim inn en tekst").click());
  await send(page, { text: E07_WHOLE });
  expect(await page.locator("[name=startsOn]").inputValue()).toBe("2017-12-01");
  await send(page, { capacity: "60" });
  expect(page.url()).toBe(`${house.url}/organise/events/${SLUG}?created`);
  await publish(page, SLUG);
  await expectAll(page, SLUG);
  await page.close();
});

test("E07 is entered by hand from its series and its sections, published, and stands as it should", async () => {
  const page = await signedIn();
  await page.goto(`${house.url}/organise/events/new`);
  await page.locator("[name='series-on']").fill("2017-12-01");
  await leadOn(page, () => page.getByText("Lag neste møte").click());
  const desk = page.url().split("?")[0]!;

  await page.goto(`${desk}/texts`);
  await send(page, { title: ASKED.A1!, lead: "Ruter# forteller hvordan de tilpasser seg fremtiden." });
  expect(await page.locator("[role=status]").count()).toBe(1);
  const slug = page.url().split("/").at(-2)!;
  await page.goto(`${house.url}/organise/events/${slug}/place`);
  await page.locator("[name=where]").selectOption({ index: 1 });
  await send(page, {});
  await page.goto(`${house.url}/organise/events/${slug}/registration`);
  await send(page, {});
  await addSpeakers(page, slug);
  await publish(page, slug);
  await expectAll(page, slug);
  await page.close();
});

async function signedIn(): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const account = (await accountByEmail(house.app.db, KARI))!;
  const link = await linkFromTerminal(house.app, account);
  await page.goto(link.replace(house.app.config.publicUrl, house.url));
  await send(page, {});
  await page.goto(`${house.url}/organise`);
  return page;
}

/** Fills in fields, and presses the filled button. */
async function send(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).fill(value);
  await leadOn(page, () => page.locator("main form[method=post] button[data-variant=primary]").click());
}

async function publish(page: Page, slug: string): Promise<void> {
  await page.goto(`${house.url}/organise/events/${slug}/publication`);
  await send(page, {});
}

async function expectAll(page: Page, slug: string): Promise<void> {
  await page.goto(`${house.url}/events/${slug}`);
  const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  for (const [item, words] of Object.entries(ASKED))
    expect([item, text]).toEqual([item, expect.stringContaining(words)]);
}

async function addSpeakers(page: Page, slug: string): Promise<void> {
  const speakers = [
    ["Marius Røstad", "tjenesteutvikler", "Han vil dele konkret metodikk."],
    [
      "Beth Stensen",
      "leder for nye kundetjenester",
      "Hun vil dele sine erfaringer med å innføre nye arbeidsmåter.",
    ],
  ];
  for (const [name, titles, bio] of speakers) {
    await page.goto(`${house.url}/organise/events/${slug}/speakers/new`);
    await send(page, { name: name!, titles: titles!, organisation: "Ruter#", bio: bio! });
  }
  await leadOn(page, () => page.getByRole("button", { name: "Flytt opp: Beth Stensen" }).click());
  expect(await page.locator("tbody .ledger__title").allInnerTexts()).toEqual([
    "Beth Stensen",
    "Marius Røstad",
  ]);
}
