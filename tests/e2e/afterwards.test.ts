import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { expect, onTestFinished, test } from "vitest";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp, type TestApp } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openMailbox, type Mailbox } from "#tests/support/mailbox.ts";
import { startServer } from "#tests/support/server.ts";
import { leadOn } from "#tests/support/visit.ts";

const RECAP = "Vi tok en risiko.\n\n> Gradvis, og så plutselig.\n>\n> – Kari Bjørnerud Børthus, leder";

test("without a script: names are pasted, people counted, the recap is out, and one letter goes to each, once", async () => {
  const app = await testApp("sqlite", { config: { hasDemo: false } });
  const mailbox = await openMailbox();
  onTestFinished(() => mailbox.close());
  await aSeminar(app, { slug: "e07", title: "Hvordan ta gode beslutninger?" });
  await registered(app, "e07", 3);
  await app.db.deleteFrom("outbox").execute();
  app.setNow("2017-12-06T09:00:00.000Z");
  const { page, url } = await visited(app, mailbox);

  await page.goto(`${url}/organise/events/e07/after/attendance/paste`);
  await page.fill("[name=people]", "Prøvedeltaker 1\nPrøvedeltaker\nUkjent Gjest");
  await press(page, "Se hvem det blir");
  expect(await page.locator("main li").allTextContents()).toContain("Linje 3: Ukjent Gjest");
  await page.selectOption("[name=came-2]", { index: 2 });
  await press(page, "Kryss av dem");
  expect(await page.getByRole("status").textContent()).toBe("2 personer er krysset av.");

  await page.goto(`${url}/organise/events/e07/after/counts`);
  await page.fill("[name=people-event]", "48");
  await press(page, "Lagre");

  await page.goto(`${url}/organise/events/e07/after/articles/new`);
  await page.fill("[name=title]", "Samarbeidet begeistret mange");
  await page.fill("[name=body]", RECAP);
  await press(page, "Lagre");
  await follow(page, "Legg til et bilde");
  await page.fill("[name=alt]", "Tre på en scene");
  await page.fill("[name=credit]", "Difi");
  await page.setInputFiles("[name=file]", {
    name: "salen.jpg",
    mimeType: "image/jpeg",
    buffer: await aPhoto(),
  });
  await press(page, "Lagre");
  await follow(page, "Se og publiser");
  await press(page, "Publiser artikkelen");
  await follow(page, "Se artikkelen");
  expect(await page.locator("blockquote").textContent()).toContain("Gradvis, og så plutselig.");
  expect(await page.locator(".figure__picture").evaluate(isDrawn)).toBe(true);

  await page.goto(`${url}/organise/events/e07/after/letter`);
  await press(page, "Send brevet til 3 personer");
  await expect.poll(() => mailbox.letters.length, { timeout: 20_000 }).toBe(3);
  const said = async (number: number) =>
    (await mailbox.lettersTo(`provedeltaker${number}@example.org`, 1))[0]!.email.text!;
  expect(
    [await said(1), await said(2), await said(3)].map((text) => /Takk for at du var med/.test(text)),
  ).toEqual([true, true, false]);
  await page.goto(`${url}/organise/events/e07/after/letter`);
  expect(await page.getByText("Det sendes ikke igjen").count()).toBe(1);
  expect(await page.getByRole("button", { name: /^Send brevet/ }).count()).toBe(0);
  expect(await page.goto(`${url}/events/e07`).then((answer) => answer!.text())).toContain("48");
});

async function visited(app: TestApp, mailbox: Mailbox): Promise<{ page: Page; url: string }> {
  const server = await startServer({
    databaseUrl: app.databaseUrl,
    env: {
      SECRET: app.config.secret,
      CLOCK: app.now(),
      STORAGE_URL: `file://${app.config.filesDir}`,
      SMTP_URL: mailbox.url,
    },
  });
  onTestFinished(async () => void (await server.stop()));
  const browser: Browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nb-NO" });
  await context.addCookies([{ name: "samling", value: session, url: server.url }]);
  return { page: await context.newPage(), url: server.url };
}

function press(page: Page, name: string) {
  return leadOn(page, () => page.getByRole("button", { name }).first().click());
}

function follow(page: Page, name: string) {
  return leadOn(page, () => page.getByRole("link", { name }).first().click());
}

function aPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#246" } })
    .jpeg()
    .toBuffer();
}

async function isDrawn(picture: HTMLElement | SVGElement): Promise<boolean> {
  const image = picture as HTMLImageElement;
  await image.decode();
  return image.naturalWidth > 0;
}
