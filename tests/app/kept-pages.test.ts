import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { answerOf, KeptPages, sendAnswer, type Answer } from "#app/kept-pages.ts";

const NOON = "2026-11-22T12:00:00.000Z";
const page = (text: string, keepUntil?: string | null) =>
  answerOf(200, { "content-type": "text/html; charset=utf-8" }, Buffer.from(text.repeat(200)), keepUntil);

test("many who ask at once for a page get one rendering, and later ones the kept page", async () => {
  const pages = new KeptPages(
    () => Promise.resolve("1"),
    () => NOON,
  );
  let rendered = 0;
  const render = () => Promise.resolve(page(`rendering ${++rendered}`, null));
  const answers = await Promise.all(Array.from({ length: 20 }, () => pages.get("/", render)));
  expect(new Set(answers).size).toBe(1);
  expect(pages.fresh("/")).toBe(answers[0]);
  expect(rendered).toBe(1);
});

test("a page ends at the instant at which a sentence on it changes", async () => {
  let now = NOON;
  const pages = new KeptPages(
    () => Promise.resolve("1"),
    () => now,
  );
  await pages.get("/", () => Promise.resolve(page("om 3 dager", "2026-11-22T23:00:00.000Z")));
  now = "2026-11-22T22:59:59.999Z";
  expect(pages.fresh("/")).toBeDefined();
  now = "2026-11-22T23:00:00.000Z";
  expect(pages.fresh("/")).toBeUndefined();
});

test("what an organiser has just saved stands on the next page, also when the old one is still being rendered", async () => {
  let version = "1";
  const pages = new KeptPages(
    () => Promise.resolve(version),
    () => NOON,
  );
  let finishOld = (_: Answer) => {};
  const old = pages.get("/", () => new Promise<Answer>((resolve) => (finishOld = resolve)));
  await Promise.resolve();
  version = "2";
  pages.readVersionAnew();
  const saved = await pages.get("/", () => Promise.resolve(page("saved", null)));
  finishOld(page("old", null));
  expect((await old).bodies.get("identity")!.toString()).toContain("old");
  expect(saved.bodies.get("identity")!.toString()).toContain("saved");
  expect(pages.fresh("/")).toBe(saved);
});

test("a version that was asked for before somebody saved is not believed after", async () => {
  const asked: ((version: string) => void)[] = [];
  const pages = new KeptPages(
    () => new Promise<string>((resolve) => asked.push(resolve)),
    () => NOON,
  );
  const got = pages.get("/", () => Promise.resolve(page("saved", null)));
  pages.readVersionAnew();
  asked[0]!("1");
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]!("2");
  const saved = await got;
  expect(pages.fresh("/")).toBe(saved);
});

test("what a door did not say is the same for everybody is not kept, nor is what went wrong", async () => {
  const pages = new KeptPages(
    () => Promise.resolve("1"),
    () => NOON,
  );
  await pages.get("/mine", () => Promise.resolve(page("personal")));
  await pages.get("/gone", () => Promise.resolve({ ...page("gone", null), status: 410 }));
  expect([pages.fresh("/mine"), pages.fresh("/gone")]).toEqual([undefined, undefined]);
});

test("a rendering that fails is not remembered", async () => {
  const pages = new KeptPages(
    () => Promise.resolve("1"),
    () => NOON,
  );
  await expect(pages.get("/", () => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
  expect((await pages.get("/", () => Promise.resolve(page("well", null)))).status).toBe(200);
});

test("a visitor gets the encoding they read, each with a tag of its own, and 304 for what they have", async () => {
  const url = await serve(page("Endring til frokost. ", null));
  const plain = await ask(url, {});
  const gzip = await ask(url, { "accept-encoding": "gzip" });
  const br = await ask(url, { "accept-encoding": "gzip, deflate, br;q=0.9" });
  expect([gzip.headers["content-encoding"], br.headers["content-encoding"]]).toEqual(["gzip", "br"]);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
  expect(new Set([plain, gzip, br].map((one) => one.headers.etag)).size).toBe(3);

  const again = await ask(url, {
    "accept-encoding": "br",
    "if-none-match": `"other", W/${br.headers.etag!}`,
  });
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, br.headers.etag]);
  expect(
    (await ask(url, { "accept-encoding": "br;q=0, gzip;q=0.0" })).headers["content-encoding"],
  ).toBeUndefined();
});

test("a personal answer has no tag", async () => {
  const url = await serve(page("Kari Nordmann"));
  const answer = await ask(url, { "if-none-match": "*" });
  expect([answer.status, answer.headers.etag]).toEqual([200, undefined]);
});

async function serve(answer: Answer): Promise<string> {
  const server = createServer((incoming, outgoing) => sendAnswer(incoming, outgoing, answer));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function ask(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    request(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}
