import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_ORGANISER } from "#db/demo/organiser.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { openMailbox, type Mailbox } from "#tests/support/mailbox.ts";
import { startServer } from "#tests/support/server.ts";
import { leadOn } from "#tests/support/visit.ts";

const FROM_ELSEWHERE: Record<string, string>[] = [
  {},
  { origin: "https://evil.example" },
  { "sec-fetch-site": "cross-site" },
];

let browser: Browser;
let mailbox: Mailbox;
let house: House;

beforeAll(async () => {
  mailbox = await openMailbox();
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({ env: { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" } }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mailbox?.close();
});

function press(page: Page): Promise<unknown> {
  return leadOn(page, () => page.locator("main form[method=post] button").first().click());
}

test("without a script an organiser asks, types the code, reads a letter, and signs out", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${house.url}/en/organise/letters?state=sent`);
  expect(page.url()).toBe(`${house.url}/en/sign-in?next=%2Fen%2Forganise%2Fletters%3Fstate%3Dsent`);
  await page.locator("[name=email]").fill(DEMO_ORGANISER);
  await press(page);
  expect(await page.locator(".lead").textContent()).toContain(DEMO_ORGANISER);

  const [letter] = await mailbox.lettersTo(DEMO_ORGANISER, 1);
  const code = /^\d{6}$/m.exec(letter!.email.text!)![0];
  await page.locator("[name=code]").fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await press(page);
  expect(page.url()).toBe(`${house.url}/en/organise/letters?state=sent`);

  await leadOn(page, () => page.locator(".ledger__title a").first().click());
  expect(await page.locator(".letter-text__bar").first().textContent()).toBe("blacked out");
  await leadOn(page, () => page.getByText("See the letter as its recipient does").click());
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.locator("a[href*='/registrations/']").count()).toBe(0);

  await page.goto(`${house.url}/en/organise`);
  await leadOn(page, () => page.getByText("Sign out").click());
  await page.goto(`${house.url}/en/organise`);
  expect(page.url()).toBe(`${house.url}/en/sign-in?next=%2Fen%2Forganise`);
  await page.close();
});

test.each(["/sign-in", "/sign-in/x", "/sign-in/link/x", "/sign-out", "/organise/letters/x/sending"])(
  "a form of another site does nothing at %s",
  async (path) => {
    for (const headers of FROM_ELSEWHERE) {
      const answer = await fetch(house.url + path, {
        method: "POST",
        redirect: "manual",
        headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
        body: `email=${DEMO_ORGANISER}`,
      });
      expect(answer.status).toBe(403);
    }
  },
);

test.each(["/organise", "/nn/organise/letters", "/sign-in", "/sign-in/x", "/en/sign-in/link/x"])(
  "%s is nobody's to keep",
  async (path) => {
    const answer = await fetch(house.url + path, { redirect: "manual" });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  },
);

test("the start of a demo world prints links by which its organiser signs in once, and its speaker comes in", async () => {
  const server = await startServer({ env: { DEMO: "1" } });
  const link = /As organiser\s+(\S+)/.exec(server.output())![1]!;
  expect(server.output()).toContain(`read them at ${server.url}/organise/letters`);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(link);
  expect(await page.locator(".lead").textContent()).toContain(DEMO_ORGANISER);
  await press(page);
  expect(page.url()).toBe(`${server.url}/organise`);
  expect(await page.locator("tbody tr").count()).toBeGreaterThan(5);
  expect((await page.goto(link))!.status()).toBe(410);
  await page.goto(/As speaker\s+(\S+)/.exec(server.output())![1]!);
  expect(await page.locator("h1").textContent()).toBe("Hva er nok styring?");
  await page.close();
  await server.stop();
});
