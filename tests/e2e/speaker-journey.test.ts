import { createHash, randomFillSync } from "node:crypto";
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { BrowserContext, Page } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { fileAddress, filesOf } from "#app/files/store.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { aPublishedConference, KARI } from "#tests/app/programme/edit/edited.ts";
import { testApp } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openMailbox } from "#tests/support/mailbox.ts";
import { startServer } from "#tests/support/server.ts";

const MB = 1024 * 1024;
const SIZE = 200 * MB;
const OVER = "2017-12-06T16:00:00.000Z";
const ADDRESS = "innleder1@example.org";

test("who is invited by letter sends 200 MB without an account, through the death of browser page and server, and when it is over anybody downloads what the organiser has published", async () => {
  const mailbox = await openMailbox();
  onTestFinished(() => mailbox.close());
  const app = await testApp("sqlite");
  const { event } = await aPublishedConference(app);
  const session = await sessionOf(app, await aMember(app, { id: event.organisation_id }, "editor"));
  const [, first] = await speakersOf(app.db, event.id);
  const appearanceId = first!.turn.one.id;
  const settings = {
    databaseUrl: app.databaseUrl,
    env: {
      SECRET: app.config.secret,
      CLOCK: app.now(),
      STORAGE_URL: `file://${app.config.filesDir}`,
      SMTP_URL: mailbox.url,
    },
  };
  let server = await startServer(settings);
  onTestFinished(async () => void (await server.stop("SIGKILL")));
  const { url } = server;
  const port = Number(new URL(url).port);
  const wish = { appearanceId, part: "speaker", name: "Innleder 1", email: ADDRESS, language: "nb" } as const;
  await inviteSpeaker(app, event.id, wish, KARI);
  const [letter] = await mailbox.lettersTo(ADDRESS, 1);
  const link = /https?:\/\/\S+\/speak\/\S+/.exec(letter!.email.text!)![0];

  const { path, sha256 } = aFile();
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: "nb-NO" });
  const page = await arrived(context, link);
  await sendFrom(page, path);
  await expect.poll(() => percentOf(page), { timeout: 30_000 }).toBeGreaterThan(15);
  await page.close();

  const again = await arrived(context, link);
  expect(await again.locator(".upload__unfinished li p").innerText()).toContain("innlegg.pdf stoppet på");
  await sendFrom(again, path);
  await expect.poll(() => percentOf(again), { timeout: 30_000 }).toBeGreaterThan(45);
  const before = await percentOf(again);
  await server.stop("SIGKILL");
  await again.getByText("Vi får ikke kontakt").waitFor();
  server = await startServer({ ...settings, port });
  await again.getByText("Filen er kommet fram.").waitFor({ timeout: 60_000 });
  expect(before).toBeGreaterThan(45);
  await again.locator("#slides .section__aside", { hasText: "På plass" }).waitFor();
  expect(await again.locator("#sending").isVisible()).toBe(false);

  const [file] = await filesOf(app.db, { appearanceId });
  expect(file).toMatchObject({ name: "innlegg.pdf", bytes: SIZE, sha256 });
  await again.getByLabel("Presentasjonen kan publiseres").check();
  await again.getByRole("button", { name: "Lagre samtykkene" }).click();
  await again.getByText("Lagret.").waitFor();

  const desk = await browser.newPage();
  await desk.context().addCookies([{ name: "samling", value: session, url }]);
  await desk.goto(`${url}/organise/events/${event.slug}/after/slides/publication`);
  await desk.getByRole("button", { name: "Publiser" }).click();
  await desk.getByRole("status").waitFor();
  const address = url + fileAddress(file!);
  expect((await fetch(address)).status).toBe(404);
  await server.stop();
  server = await startServer({ ...settings, port, env: { ...settings.env, CLOCK: OVER } });
  const visitor = await browser.newPage();
  await visitor.goto(`${url}/events/${event.slug}`);
  const slides = visitor.locator(`a[href="${fileAddress(file!)}"]`);
  expect(await slides.innerText()).toMatch(/pdf, 200\sMB/);

  expect(await hashOf((await fetch(address)).body!)).toBe(sha256);
  const headers = { range: `bytes=${150 * MB}-${151 * MB - 1}` };
  const part = await fetch(address, { headers });
  const expected = createReadStream(path, { start: 150 * MB, end: 151 * MB - 1 });
  expect([part.status, await hashOf(part.body!)]).toEqual([206, await hashOf(expected)]);
  await server.stop();
}, 180_000);

/** Begins as a PDF does, and is noise after that. */
function aFile(): { path: string; sha256: string } {
  const path = join(inject("runFolder"), "innlegg.pdf");
  const bytes = Buffer.alloc(SIZE, randomFillSync(Buffer.alloc(4 * MB)));
  bytes.write("%PDF-1.7\n");
  writeFileSync(path, bytes);
  return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** On a line that is slow enough to be cut. */
async function arrived(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send("Network.enable");
  await wire.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 30 * MB,
  });
  await page.goto(link);
  return page;
}

async function sendFrom(page: Page, path: string): Promise<void> {
  await page.locator("#file").setInputFiles(path);
  await page.locator("#upload button").click();
}

function percentOf(page: Page): Promise<number> {
  return page.locator("#sending-bar").evaluate((bar) => (bar as HTMLProgressElement).value);
}

async function hashOf(bytes: ReadableStream<Uint8Array> | Readable): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytes as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest("hex");
}
