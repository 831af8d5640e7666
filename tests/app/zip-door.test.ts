import { createServer, request as ask } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import type { App } from "#app/app.ts";
import { storeFile } from "#app/files/store.ts";
import { publishAllSlides, publishSlides } from "#app/materials/slides/publish-slides.ts";
import { isZip, zipDoor } from "#app/zip-door.ts";
import { anotherSpeaker, aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { testApp } from "#tests/support/app.ts";

/** E07 with two who speak, whose slides may go out. */
async function twoSpeakers() {
  const app = await testApp("sqlite");
  const first = await aSpeaker(app, { slug: "e07" });
  const second = await anotherSpeaker(app, first.event.id, 2);
  for (const [index, { to, appearance, invitation }] of [first, second].entries()) {
    await storeFile(app, to(), `Lysark ${index}.pdf`, PDF);
    await app.db
      .insertInto("speaker_consent")
      .values({
        id: app.newId(),
        appearance_id: appearance.id,
        purpose: "slides",
        given_at: app.now(),
        withdrawn_at: null,
        actor: invitation,
      })
      .execute();
  }
  return { app, first, by: { eventId: first.event.id, accountId: "account-1" }, url: await opened(app) };
}

async function opened(app: App): Promise<string> {
  const door = zipDoor(app);
  const server = createServer((request, response) => void door(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events/e07/slides.zip`;
}

test("all slides that are out go out together, each once the event is over", async () => {
  const { app, first, by, url } = await twoSpeakers();
  expect((await fetch(url)).status).toBe(404);
  await publishSlides(app, by, first.appearance.id, true);
  expect(await namesIn(await fetch(url))).toEqual(["01 Prøveinnleder 1 – Lysark 0.pdf"]);
  await publishAllSlides(app, by);
  expect(await namesIn(await fetch(url))).toHaveLength(1);
  app.setNow("2017-12-01T09:00:00.000Z");
  const answer = await fetch(url);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/zip",
    "content-disposition": `attachment; filename="e07-presentasjoner.zip"; filename*=UTF-8''e07-presentasjoner.zip`,
    "content-security-policy": "sandbox; default-src 'none'",
  });
  const length = Number(answer.headers.get("content-length"));
  const etag = answer.headers.get("etag")!;
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBe(length);
  expect(await namesIn(bytes)).toEqual([
    "01 Prøveinnleder 1 – Lysark 0.pdf",
    "02 Prøveinnleder 2 – Lysark 1.pdf",
  ]);
  expect((await fetch(url, { headers: { "if-none-match": etag } })).status).toBe(304);
  const head = await fetch(url, { method: "HEAD" });
  expect([head.headers.get("content-length"), (await head.arrayBuffer()).byteLength]).toEqual([
    String(length),
    0,
  ]);
});

test("a page that is drawn back takes its zip with it, and no other address has one", async () => {
  const { app, by, url } = await twoSpeakers();
  app.setNow("2017-12-01T09:00:00.000Z");
  await publishAllSlides(app, by);
  await app.db.updateTable("event").set({ withdrawn_at: app.now() }).execute();
  expect((await fetch(url)).status).toBe(404);
  expect(
    ["/events/e07/slides.zip", "/events/%zz/slides.zip", "/events/a/b/slides.zip", "/slides.zip"].map(isZip),
  ).toEqual([true, true, false, false]);
  const status = await new Promise<number | undefined>((resolve) =>
    ask(url.replace("e07", "%zz"), (answer) => resolve(answer.resume().statusCode)).end(),
  );
  expect(status).toBe(404);
});

/** Each holds what was sent. */
async function namesIn(source: Response | Buffer): Promise<string[]> {
  const bytes = Buffer.isBuffer(source) ? source : Buffer.from(await source.arrayBuffer());
  const files = Object.entries(unzipSync(bytes));
  for (const [, content] of files) expect(Buffer.from(content)).toEqual(PDF);
  return files.map(([name]) => name);
}
