import { unzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { fileAddress, storeFile } from "#app/files/store.ts";
import { addCaptions } from "#app/materials/captions/add-captions.ts";
import { EMPTY_MATERIAL, type MaterialFields } from "#app/materials/edit/material-fields.ts";
import { removeMaterial } from "#app/materials/edit/move-material.ts";
import { addMaterialTo } from "#app/materials/edit/save-material.ts";
import { publishAllSlides } from "#app/materials/slides/publish-slides.ts";
import { withdrawSlides } from "#app/materials/slides/withdraw-slides.ts";
import { saveConsents } from "#app/speakers/save-consents.ts";
import { aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { testApp } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { startServer } from "#tests/support/server.ts";

const OVER = "2017-12-01T09:00:00.000Z";
const CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:09.000\nGod morgen.\n";

test("recordings and slides go out to all: a film plays with its captions, somebody else's player waits to be asked, files come in parts and in a zip", async () => {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: "nb-NO" });
  const { app, server, film, slides, by } = await published(await aFilm(context));
  const elsewhere: string[] = [];
  const errors: string[] = [];
  await context.route(
    ({ href }) => !href.startsWith(server.url),
    (route) => {
      elsewhere.push(new URL(route.request().url()).hostname);
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Spilleren</p>" });
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));

  await page.goto(`${server.url}/events/e07`);
  await page.getByRole("link", { name: "Hele frokosten" }).click();
  await expect
    .poll(() => playing(page), { timeout: 10_000 })
    .toMatchObject({
      hasMoved: true,
      mode: "showing",
      shown: ["God morgen."],
    });

  await page.goto(`${server.url}/events/e07`);
  await page.getByRole("link", { name: "Andre sending" }).click();
  await page.getByRole("link", { name: "Vis spilleren her" }).waitFor();
  expect(elsewhere).toEqual([]);
  await page.getByRole("link", { name: "Vis spilleren her" }).click();
  await page.frameLocator("iframe").getByText("Spilleren").waitFor();
  expect([...new Set(elsewhere)]).toEqual(["player.vimeo.com"]);
  expect(errors).toEqual([]);

  const address = server.url + fileAddress(slides);
  const got = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(address, { headers });
    return { status: answer.status, text: await answer.text(), etag: answer.headers.get("etag")! };
  };
  const whole = await got();
  expect(whole).toMatchObject({ status: 200, text: PDF.toString() });
  expect(await got({ range: "bytes=5-7" })).toMatchObject({ status: 206, text: "1.7" });
  expect(await got({ range: `bytes=${PDF.length}-` })).toMatchObject({ status: 416, text: "" });
  const same = { range: "bytes=5-7", "if-range": whole.etag };
  expect(await got(same)).toMatchObject({ status: 206 });
  expect(await got({ ...same, "if-range": '"another"' })).toMatchObject({ status: 200 });
  const zip = await fetch(`${server.url}/events/e07/slides.zip`);
  const files = Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  expect(files.map((bytes) => Buffer.from(bytes).equals(PDF))).toEqual([true, true]);

  await withdrawSlides(app, by, slides.appearance_id!);
  expect((await got()).status).toBe(404);
  const filmAddress = server.url + fileAddress({ id: film.file_id!, name: "opptak.webm" });
  expect((await fetch(filmAddress, { headers: { range: "bytes=0-3" } })).status).toBe(206);
  await removeMaterial(app, film.id, { ...by, version: film.version });
  expect((await fetch(filmAddress)).status).toBe(404);
});

/** An event that is over, served: a film of ours with captions, one that is elsewhere, slides of the event's own and of one who spoke. */
async function published(bytes: Buffer) {
  const app = await testApp("sqlite");
  const { event, to, appearance, invitation } = await aSpeaker(app, { slug: "e07" });
  app.setNow(OVER);
  const by = { eventId: event.id, zone: event.zone, accountId: "account-1" };
  const put = (fields: Partial<MaterialFields>) => addMaterialTo(app, by, { ...EMPTY_MATERIAL, ...fields });
  const own = async (purpose: "recording" | "slides", name: string, content: Buffer) => {
    const destination = { eventId: event.id, appearanceId: null, purpose, actor: by.accountId };
    return (await storeFile(app, destination, name, content)).id;
  };
  const fileId = await own("recording", "opptak.webm", bytes);
  const film = await put({ kind: "recording", title: "Hele frokosten", fileId });
  const wish = { kind: "captions", lang: "nb", text: CAPTIONS } as const;
  await addCaptions(app, event.id, film.id, wish, by.accountId);
  await put({ kind: "recording", title: "Andre sending", url: "https://vimeo.com/241234567" });
  await put({ title: "Velkommen", fileId: await own("slides", "velkommen.pdf", PDF) });
  const slides = await storeFile(app, to(), "innlegg.pdf", PDF);
  const asked = await app.db
    .selectFrom("speaker_invitation")
    .selectAll()
    .where("id", "=", invitation)
    .executeTakeFirstOrThrow();
  await saveConsents(app, asked, ["slides"]);
  await publishAllSlides(app, by);
  const server = await startServer({
    databaseUrl: app.databaseUrl,
    env: { SECRET: app.config.secret, CLOCK: OVER, STORAGE_URL: `file://${app.config.filesDir}` },
  });
  onTestFinished(async () => void (await server.stop("SIGKILL")));
  return { app, server, film, slides: { ...slides, appearance_id: appearance.id }, by };
}

/** Filmed here and now: two seconds of two colours. */
async function aFilm(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  const bytes = await page.evaluate(async () => {
    const canvas = document.body.appendChild(document.createElement("canvas"));
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const whole = new Promise((resolve) => (recorder.onstop = resolve));
    recorder.start();
    const ink = canvas.getContext("2d")!;
    for (let frame = 0; frame < 50; frame += 1) {
      ink.fillStyle = frame % 2 === 0 ? "#246" : "#642";
      ink.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    recorder.stop();
    await whole;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  await page.close();
  return Buffer.from(bytes);
}

/** Plays, and says how it goes. */
function playing(page: Page) {
  return page.locator("video").evaluate(async (element) => {
    const video = element as HTMLVideoElement;
    video.muted = true;
    if (video.paused) await video.play();
    const [track] = video.textTracks;
    const shown = [...(track?.activeCues ?? [])].map((cue) => (cue as VTTCue).text);
    return { hasMoved: video.currentTime > 0.2, mode: track?.mode, shown };
  });
}
