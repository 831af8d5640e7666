import { once } from "node:events";
import { get as ask, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { ownPage } from "./own-pages.ts";

const E07 = "/events/nye-arbeidsmater";
/** Everything on the wire, headers too. */
const FIRST_VISIT_BYTES = 100_000;
const SECOND_VISIT_BYTES = 2_000;
/** The page's own limit is one second; the rest is the way there and back on a busy machine. */
const SEEN_MILLISECONDS = 3_000;

let browser: Browser;
let house: House;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), openHouse({ clock: MORNING })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

test.each([E07, "/", "/events/styringskonferansen-demo"])(
  "a first visit to %s is light, and a second one lighter",
  async (path) => {
    const context = await browser.newContext();
    const first = await visit(context, house.url + path);
    expect(first.map(({ type }) => type)).toEqual(expect.arrayContaining(["Document", "Stylesheet", "Font"]));
    expect(first.filter(({ type }) => ["Script", "XHR", "Fetch"].includes(type))).toEqual([]);
    expect(first.filter(({ url }) => !url.startsWith(`${house.url}/`) && !url.startsWith("data:"))).toEqual(
      [],
    );
    expect(
      first.filter(({ encoding, type }) => /Document|Stylesheet/.test(type) && encoding !== "br"),
    ).toEqual([]);
    expect(sum(first)).toBeLessThanOrEqual(FIRST_VISIT_BYTES);

    const second = await visit(context, house.url + path);
    const fetched = second.filter(({ bytes }) => bytes > 0);
    expect(fetched.map(({ type, status }) => ({ type, status }))).toEqual([
      { type: "Document", status: 304 },
    ]);
    expect(sum(second)).toBeLessThanOrEqual(SECOND_VISIT_BYTES);
    await context.close();
  },
);

describe("a page that is the same for everybody is kept in each encoding under a tag of its own", () => {
  test.each([
    "/",
    "/nn",
    "/events",
    "/archive",
    E07,
    `/en${E07}`,
    "/events/styringskonferansen-demo/programme",
    "/events/leankonferansen-2015/sessions/lean-i-kommuner",
    "/series/endring-til-frokost",
    "/organisers/difi",
    "/speakers/beth-stensen",
    "/articles/samarbeidet-omkring-nav-drammen",
    "/privacy",
    "/accessibility",
    "/calendar.ics",
    `${E07}/calendar.ics`,
    "/sitemap.xml",
    "/api/v1/events",
  ])("%s", async (path) => {
    const plain = await get(path, { "Accept-Encoding": "identity" });
    const zipped = await get(path, { "Accept-Encoding": "gzip" });
    const small = await get(path, { "Accept-Encoding": "br" });
    const whole = plain.body.toString();
    expect(gunzipSync(zipped.body).toString()).toBe(whole);
    expect(brotliDecompressSync(small.body).toString()).toBe(whole);

    const answers = { identity: plain, gzip: zipped, br: small };
    for (const [encoding, { status, headers }] of Object.entries(answers)) {
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        etag: expect.stringMatching(/^"[^"]+"$/),
        vary: "Accept-Encoding",
        "cache-control": "public, max-age=0, must-revalidate",
      });
      const again = await get(path, {
        "Accept-Encoding": encoding,
        "If-None-Match": `"other", ${headers.etag}`,
      });
      expect({ status: again.status, etag: again.headers.etag, bytes: again.body.length }).toEqual({
        status: 304,
        etag: headers.etag,
        bytes: 0,
      });
    }
    expect(new Set(Object.values(answers).map(({ headers }) => headers.etag)).size).toBe(3);
  });
});

test("a seat that was taken is seen on the page within seconds", async () => {
  const { body } = await get("/events/seats-demo");
  const before = body.toString();
  expect(before).toContain("0 av 20 plasser");

  const registered = await fetch(`${house.url}/events/seats-demo/register`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: house.url },
    body: new URLSearchParams({ name: "Prøvedeltaker 1", email: "provedeltaker1@example.org" }),
  });
  expect(registered.status).toBe(303);
  const since = performance.now();
  let now = before;
  while (now === before) now = (await get("/events/seats-demo")).body.toString();
  expect(performance.now() - since).toBeLessThan(SEEN_MILLISECONDS);
  expect(now).toContain("1 av 20 plasser");
});

test("what is one person's is kept by nobody", async () => {
  const own = await ownPage(house.app, "confirmed");
  const paths = [
    "/events/seats-demo/register",
    "/events/seats-demo/receipt",
    own,
    `${own}/cancellation`,
    "/search?q=a",
  ];
  for (const path of paths) {
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers.etag).toBeUndefined();
  }
});

test("what the build made is kept for a year", async () => {
  const page = (await get(E07)).body.toString();
  const assets = [...new Set(page.match(/\/assets\/[^"#]+/g))];
  expect(assets.length).toBeGreaterThan(3);
  for (const asset of assets) {
    const { status, headers } = await get(asset);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  }
});

interface Fetched {
  readonly url: string;
  readonly type: string;
  readonly status: number;
  readonly encoding: string | undefined;
  /** Over the wire, headers included; 0 from the browser's own store. */
  readonly bytes: number;
}

/** All that the browser needs to show a page, and what of it came over the wire. */
async function visit(context: BrowserContext, url: string): Promise<readonly Fetched[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const seen: (Omit<Fetched, "bytes"> & { id: string })[] = [];
  const bytes = new Map<string, number>();
  const statuses = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId: id, type, response }) => {
    const { url, status, headers } = response;
    seen.push({
      id,
      url,
      type,
      status,
      encoding: headers["content-encoding"] ?? headers["Content-Encoding"],
    });
  });
  // What the server said; to the page a 304 is the 200 that it stands for.
  session.on("Network.responseReceivedExtraInfo", ({ requestId, statusCode }) =>
    statuses.set(requestId, statusCode),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await session.send("Network.enable");
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return seen.map(({ id, ...one }) => ({
    ...one,
    status: statuses.get(id) ?? one.status,
    bytes: bytes.get(id) ?? 0,
  }));
}

function sum(fetched: readonly Fetched[]): number {
  return fetched.reduce((total, { bytes }) => total + bytes, 0);
}

/** The answer as it came, still compressed. */
async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const [answer] = (await once(ask(house.url + path, { headers }), "response")) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}
