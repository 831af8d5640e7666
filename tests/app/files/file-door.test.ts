import { expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { newSession } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import {
  fileAddress,
  fileTicket,
  publishFile,
  removeFile,
  storeFile,
  withholdFileIn,
} from "#app/files/store.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { anotherSpeaker, aSpeaker, PDF } from "./a-speaker.ts";
import { openDoors } from "./the-doors.ts";

onBothEngines("before a file is out it is there for its speaker and its organisers alone", async (engine) => {
  const app = await testApp(engine);
  const { to, event, invitation } = await aSpeaker(app);
  const other = await anotherSpeaker(app, event.id, 2);
  const url = await openDoors(app);
  const file = await storeFile(app, to(), "innlegg.pdf", PDF);
  const status = async (ticket?: string, session?: string) =>
    (
      await fetch(url + fileAddress(file, ticket), {
        headers: session ? { cookie: `__Host-samling=${session}` } : {},
      })
    ).status;
  const elsewhere = await createOrganisation(app, {
    name: "NAV",
    acronym: "NAV",
    kind: "directorate",
    theme: "difi",
  });
  const theirs = await organiserOf(app, event.organisation_id, "viewer", "a@example.org");
  const others = await organiserOf(app, elsewhere.id, "owner", "b@example.org");
  const door = await organiserOf(app, event.organisation_id, "door", "c@example.org");
  const ticket = fileTicket(app, file, invitation);

  expect(await status()).toBe(404);
  expect(await status(ticket)).toBe(200);
  expect(await status(fileTicket(app, file, other.invitation))).toBe(404);
  expect(await status(fileTicket(app, { id: other.invitation }, invitation))).toBe(404);
  expect(await status(undefined, theirs)).toBe(200);
  expect(await status(undefined, others)).toBe(404);
  expect(await status(undefined, door)).toBe(404);

  await publishFile(app, file.id, true);
  expect(await status()).toBe(404);
  app.setNow("2017-12-01T09:00:00.000Z");
  expect(await status()).toBe(200);
  await app.db.transaction().execute((trx) => withholdFileIn(trx, file.id));
  expect(await status()).toBe(404);
  await publishFile(app, file.id, false);
  await app.db.updateTable("event").set({ status: "draft" }).where("id", "=", event.id).execute();
  expect(await status()).toBe(404);
  await removeFile(app, file.id);
  expect(await status(undefined, theirs)).toBe(404);
});

test("a file goes out whole or in part, and acts in nobody's name", async () => {
  const app = await testApp("sqlite");
  const { to } = await aSpeaker(app);
  const url = await openDoors(app);
  const file = await storeFile(app, to(), "Årsmøte «2017».pdf", PDF);
  await publishFile(app, file.id, false);
  const get = async (headers: Record<string, string> = {}, method = "GET") => {
    const answer = await fetch(url + fileAddress(file), { headers, method });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const etag = `"${file.sha256}"`;

  const whole = await get();
  expect(whole.body).toEqual(PDF);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition":
      "attachment; filename=\"Arsmote _2017_.pdf\"; filename*=UTF-8''%C3%85rsm%C3%B8te%20%C2%AB2017%C2%BB.pdf",
    "content-security-policy": "sandbox; default-src 'none'",
    "content-length": String(PDF.length),
    etag,
  });
  const part = await get({ range: "bytes=5-9" });
  expect([part.status, part.headers.get("content-range"), part.body]).toEqual([
    206,
    `bytes 5-9/${PDF.length}`,
    PDF.subarray(5, 10),
  ]);
  expect((await get({ range: "bytes=-6" })).body).toEqual(PDF.subarray(-6));
  expect((await get({ range: "bytes=5-" })).body).toEqual(PDF.subarray(5));
  expect((await get({ range: "bytes=0-1,5-6" })).status).toBe(200);
  expect((await get({ range: "bytes=5-9", "if-range": etag })).status).toBe(206);
  expect((await get({ range: "bytes=5-9", "if-range": '"older"' })).status).toBe(200);
  const beyond = await get({ range: "bytes=9999-" });
  expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${PDF.length}`]);
  expect((await get({ "if-none-match": etag })).status).toBe(304);
  const head = await get({}, "HEAD");
  expect([head.status, head.headers.get("content-length"), head.body.length]).toEqual([
    200,
    String(PDF.length),
    0,
  ]);
});

async function organiserOf(
  app: App,
  organisationId: string,
  role: "owner" | "viewer" | "door",
  email: string,
) {
  const account = await createAccount(app, { email, name: "Arrangør" });
  await giveMembership(app, { accountId: account.id, organisationId, role });
  return app.db.transaction().execute((trx) => newSession(trx, app, account.id));
}
