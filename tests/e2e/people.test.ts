import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { register } from "#app/registration/register.ts";
import { brokenInvariants } from "#tests/app/registration/left-behind.ts";
import { person } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";

const LIST = "/organise/events/prioritert-demo/people";
const TEN = Array.from({ length: 10 }, (_, n) => `Limt Inn ${n} <limt${n}@etat.example>, Etaten`);

let browser: Browser;
let house: House;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), openHouse()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test("without a script ten are pasted, three declined with a reason, and the list taken to a spreadsheet", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signedIn(page, house, `${LIST}/paste`);
  await page
    .locator("[name=people]")
    .fill([...TEN, "uten adresse", "Limt Inn <limt0@etat.example>"].join("\n"));
  await press(page);
  expect(await page.locator("section .ledger tbody").first().locator("tr").count()).toBe(2);
  expect(await page.locator("main").textContent()).toContain("10 personer lest");
  await press(page);
  expect(await page.locator("[role=status]").textContent()).toBe("10 personer er mottatt.");

  await page.goto(`${house.url}${LIST}?q=limt+inn&sort=name`);
  for (const box of (await page.locator("[name=id]").all()).slice(0, 3)) await box.check();
  await leadOn(page, () => page.locator("[name=act][value=rejection]").click());
  expect(await page.locator("h1").textContent()).toBe("Avslå 3 personer");
  expect(await page.locator("main").textContent()).toContain("3 personer får avslag, med brev.");
  await page.locator("[name=reason]").fill("Det er fullt.");
  await press(page);
  expect(await page.locator("[role=status]").textContent()).toBe("3 personer fikk avslag, med brev.");

  await page.goto(`${house.url}${LIST}?q=limt+inn`);
  await page.locator(".people-columns summary").click();
  await page.locator("[name=column][value=email]").uncheck();
  await page.locator("[name=column][value=reason]").check();
  await leadOn(page, () => page.locator(".people-columns button").click());
  const heads = await page.locator("thead th").allTextContents();
  expect([heads.includes("E-post"), heads.includes("Begrunnelse")]).toEqual([false, true]);
  expect(await page.getByText("Det er fullt.").count()).toBe(3);

  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("a[href$='.xlsx']").click()]);
  const [head, ...rows] = await readSheet(readFileSync(await file.path()));
  const [name, state] = [head!.indexOf("Navn"), head!.indexOf("Status")];
  const ours = rows.filter((row) => String(row[name]).startsWith("Limt Inn"));
  expect(ours.map((row) => row[state]).sort()).toEqual([
    ...Array<string>(3).fill("Avslått"),
    ...Array<string>(7).fill("Mottatt"),
  ]);
  expect(await brokenInvariants(house.app)).toEqual([]);
  await page.close();
});

test("a form that gives a page gives that one: what was typed, and who asked for assistance", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signedIn(page, house, `${LIST}/paste`);
  await page.locator("[name=people]").fill("uten adresse");
  await press(page);
  expect(await page.locator("#error-summary").count()).toBe(1);
  expect(await page.locator("[name=people]").inputValue()).toBe("uten adresse");

  const { app } = house;
  await register(app, "seats-demo", person(1, { assistance: "Teleslynge" }), app.now());
  await page.goto(`${house.url}/organise/events/seats-demo/people/kitchen`);
  expect(await page.getByText("Teleslynge").count()).toBe(0);
  await leadOn(page, () => page.locator("form[action$='/kitchen/names'] button").click());
  expect(await page.getByText("Teleslynge").count()).toBe(1);
  await page.close();
});

function press(page: Page): Promise<unknown> {
  return leadOn(page, () =>
    page.locator("main form[method=post] button[data-variant=primary]").first().click(),
  );
}
