import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { openMailbox, type Mailbox } from "#tests/support/mailbox.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";

let browser: Browser;
let mailbox: Mailbox;
let house: House;

beforeAll(async () => {
  mailbox = await openMailbox();
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, env: { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" } }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mailbox?.close();
});

test("without a script an organiser writes to those who wait, sees how it looks, and sends", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signedIn(page, house, "/organise/events/fullt-demo/letters/new?state=waitlisted");
  expect(await page.locator(".who__found h2").textContent()).toBe("3 personer får brevet");
  await press(page, "Skriv til 3");
  await press(page, "Lagre og se hvordan det blir");
  expect(await page.locator("#error-summary a").count()).toBe(2);

  await page.fill("#subject-nb", "Nytt om {arrangement}");
  await page.fill("#body-nb", "Hei {navn}!\n\nDet kan bli plass til **flere**.");
  await press(page, "Lagre og se hvordan det blir");
  expect(await page.locator(".letter-text").textContent()).toMatch(
    /Hei .+!\n\nDet kan bli plass til flere\./,
  );
  await leadOn(page, () => page.getByRole("link", { name: "Gå til utsending" }).click());
  expect(await page.locator("h1").textContent()).toBe("Send til 3?");
  await press(page, "Send til 3");

  await expect.poll(() => ours().length, { timeout: 20_000 }).toBe(3);
  expect(new Set(ours().map(({ to }) => to)).size).toBe(3);
  expect(ours()[0]!.email.html).toContain("<strong");
  await expect.poll(() => progress(page), { timeout: 20_000 }).toContain("3 av 3 er sendt");
  await page.close();
});

function press(page: Page, name: string) {
  return leadOn(page, () => page.getByRole("button", { name, exact: true }).click());
}

function ours() {
  return mailbox.letters.filter(({ email }) => email.subject!.startsWith("Nytt om "));
}

async function progress(page: Page): Promise<string | null> {
  await page.reload();
  return page.locator(".sending__sentence").textContent();
}
