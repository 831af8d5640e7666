import { expect, test } from "vitest";
import { pathOf } from "#app/files/paths.ts";
import { beginUpload, filesOf, unfinishedOf } from "#app/files/store.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { flood, type Flood } from "#tests/support/flood.ts";
import { anotherSpeaker, aSpeaker, PDF } from "./a-speaker.ts";
import { offsetOf, openDoors, patch, saidBy } from "./the-doors.ts";

const MB = 1024 * 1024;

onBothEngines("a file comes bit by bit, and is one when its last byte has come", async (engine) => {
  const app = await testApp(engine);
  const { to, appearance } = await aSpeaker(app);
  const url = await openDoors(app);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: PDF.length });
  const at = `${url}/uploads/${id}`;

  expect(await offsetOf(at, ticket)).toEqual([200, "0"]);
  expect((await patch(at, ticket, 0, PDF.subarray(0, 20))).status).toBe(204);
  expect(await offsetOf(at, ticket)).toEqual([200, "20"]);
  expect((await patch(at, ticket, 7, PDF.subarray(7))).status).toBe(409);
  expect(await filesOf(app.db, { appearanceId: appearance.id })).toEqual([]);
  expect((await patch(at, ticket, 20, PDF.subarray(20))).status).toBe(204);
  expect(await offsetOf(at, ticket)).toEqual([200, String(PDF.length)]);
  expect((await filesOf(app.db, { appearanceId: appearance.id })).map((file) => file.name)).toEqual([
    "innlegg.pdf",
  ]);
});

onBothEngines("bytes come from whoever began, while they may, and from a page of ours", async (engine) => {
  const app = await testApp(engine);
  const { to, event, invitation } = await aSpeaker(app);
  const url = await openDoors(app);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: PDF.length });
  const at = `${url}/uploads/${id}`;
  const other = await anotherSpeaker(app, event.id, 2);
  const others = await beginUpload(app, other.to(), { name: "innlegg.pdf", bytes: PDF.length });

  expect(await offsetOf(at, "")).toEqual([404, null]);
  expect(await offsetOf(at, others.ticket)).toEqual([404, null]);
  expect(await offsetOf(at, ticket.replace(invitation, other.invitation))).toEqual([404, null]);
  expect((await patch(at, others.ticket, 0, PDF)).status).toBe(404);
  expect((await patch(at, ticket, 0, PDF, { origin: "https://evil.example.org" })).status).toBe(403);
  const ended = (headers: Record<string, string>) => fetch(at, { method: "DELETE", headers });
  expect((await ended({ "upload-ticket": others.ticket })).status).toBe(404);
  expect((await ended({ "upload-ticket": ticket })).status).toBe(403);
  expect((await fetch(`${url}/uploads`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${url}/uploads/%2e%2e%2fsecret`, { method: "HEAD" })).status).toBe(404);
  expect((await patch(at, ticket, 0, PDF.subarray(0, 20))).status).toBe(204);

  await app.db
    .updateTable("speaker_invitation")
    .set({ revoked_at: app.now() })
    .where("id", "=", invitation)
    .execute();
  expect(await offsetOf(at, ticket)).toEqual([404, null]);
  expect((await patch(at, ticket, 20, PDF.subarray(20))).status).toBe(404);
});

onBothEngines("whoever began an upload ends it, and what had come is gone", async (engine) => {
  const app = await testApp(engine);
  const { to } = await aSpeaker(app);
  const url = await openDoors(app);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: PDF.length });
  const at = `${url}/uploads/${id}`;
  await patch(at, ticket, 0, PDF.subarray(0, 20));
  expect((await unfinishedOf(app, to())).map(({ name, arrived }) => [name, arrived])).toEqual([
    ["innlegg.pdf", 20],
  ]);
  const headers = { "upload-ticket": ticket, origin: "https://samling.example.no" };
  expect((await fetch(at, { method: "DELETE", headers })).status).toBe(204);
  expect(await unfinishedOf(app, to())).toEqual([]);
  expect(await app.files.list("come")).toEqual([]);
  expect(await offsetOf(at, ticket)).toEqual([404, null]);
});

onBothEngines("a ticket is over after a day", async (engine) => {
  const app = await testApp(engine);
  const { to } = await aSpeaker(app);
  const url = await openDoors(app);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: PDF.length });
  app.setNow("2017-11-21T08:00:00.000Z");
  expect(await offsetOf(`${url}/uploads/${id}`, ticket)).toEqual([404, null]);
});

onBothEngines("more than was said does not come, and what is refused is told and gone", async (engine) => {
  const app = await testApp(engine);
  const { to } = await aSpeaker(app);
  const url = await openDoors(app);
  const page = Buffer.from("<!doctype html><script>alert(1)</script>");
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: page.length });
  const at = `${url}/uploads/${id}`;
  expect((await patch(at, ticket, 0, Buffer.alloc(page.length + 1))).status).toBe(413);

  const answer = await patch(at, ticket, 0, page, { "accept-language": "en" });
  expect([answer.status, await answer.text()]).toEqual([
    400,
    "What is in the file is not of a kind that we take. It can be .pdf, .pptx, .ppt, .key, .odp, .zip, .png, .jpg, .webp, .mp4 or .webm.",
  ]);
  expect(await offsetOf(at, ticket)).toEqual([404, null]);
  expect(await app.files.list("come")).toEqual([]);
});

test("where the disk is slower than the sender, the sender waits, and not the bytes in memory", async () => {
  const house = await testApp("sqlite");
  const senders: Flood[] = [];
  let held = 0;
  const append: typeof house.files.append = async (...wish) => {
    held = await senders[0]!.held();
    return house.files.append(...wish);
  };
  const app = { ...house, files: { ...house.files, append } };
  const { to } = await aSpeaker(app);
  const url = await openDoors(app);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: 65 * MB });
  senders.push(flood(`${url}/uploads/${id}`, "PATCH", saidBy(ticket, 0), 64));
  expect(await senders[0]!.status).toBe(204);
  expect(held).toBeGreaterThan(48 * MB);
  expect(await app.files.arrived(pathOf(id))).toBe(64 * MB);
});
