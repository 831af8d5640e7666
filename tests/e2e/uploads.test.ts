import { createHash, randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as ask } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { beginUpload, fileAddress, filesOf, publishFile } from "#app/files/store.ts";
import { aSpeaker } from "#tests/app/files/a-speaker.ts";
import { offsetOf, patch } from "#tests/app/files/the-doors.ts";
import { testApp } from "#tests/support/app.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const MB = 1024 * 1024;
const SECRET = "a secret for tests, and for nothing else";

test("200 MB come whole through the death of the client and of the server, and go out in parts, in little memory", async () => {
  const app = await testApp("sqlite");
  const { to, event } = await aSpeaker(app);
  const settings = {
    databaseUrl: app.databaseUrl,
    env: { SECRET, CLOCK: app.now(), STORAGE_URL: `file://${app.config.filesDir}` },
  };
  const origin = { origin: "http://127.0.0.1" };
  const started = async () => {
    const server = await startServer(settings);
    onTestFinished(async () => void (await server.stop("SIGKILL")));
    origin.origin = server.url;
    return server;
  };
  const slides = aPdf(200 * MB);
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: slides.length });
  const come = async (server: RunningServer) => {
    const [status, offset] = await offsetOf(`${server.url}/uploads/${id}`, ticket);
    expect(status).toBe(200);
    return Number(offset);
  };

  const first = await started();
  await patch(`${first.url}/uploads/${id}`, ticket, 0, slides.subarray(0, MB), origin);
  await cutOff(first, id, ticket, slides.subarray(MB, 101 * MB), MB, 37 * MB);
  const afterClient = await come(first);
  expect(afterClient).toBeGreaterThan(MB);
  // What has come so far made what all that comes later uses.
  const before = residentBytes(first.pid);
  const most = sampled(first.pid);
  for (let at = afterClient; at < 120 * MB; at += 16 * MB)
    await patch(`${first.url}/uploads/${id}`, ticket, at, slides.subarray(at, at + 16 * MB), origin);
  expect(most.end() - before).toBeLessThan(50 * MB);

  const at = await come(first);
  const sending = cutOff(first, id, ticket, slides.subarray(at), at, Number.POSITIVE_INFINITY);
  await expect.poll(() => app.files.arrived(pathIn(id)), { interval: 2 }).toBeGreaterThan(at + 5 * MB);
  await first.stop("SIGKILL");
  await sending;

  const second = await started();
  const afterServer = await come(second);
  expect(afterServer).toBeGreaterThan(at);
  expect(
    (await patch(`${second.url}/uploads/${id}`, ticket, afterServer, slides.subarray(afterServer), origin))
      .status,
  ).toBe(204);
  const [file] = await filesOf(app.db, { eventId: event.id });
  expect(file).toMatchObject({
    bytes: slides.length,
    sha256: createHash("sha256").update(slides).digest("hex"),
  });

  const address = second.url + fileAddress(file!);
  expect((await fetch(address)).status).toBe(404);
  await publishFile(app, file!.id, false);
  const part = await fetch(address, { headers: { range: `bytes=${150 * MB}-${151 * MB - 1}` } });
  expect([part.status, part.headers.get("content-range")]).toEqual([
    206,
    `bytes ${150 * MB}-${151 * MB - 1}/${slides.length}`,
  ]);
  expect(slides.subarray(150 * MB, 151 * MB).equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
  const hash = createHash("sha256");
  for await (const chunk of (await fetch(address)).body as unknown as AsyncIterable<Uint8Array>)
    hash.update(chunk);
  expect(hash.digest("hex")).toBe(file!.sha256);
  await second.stop();
});

/** Begins as a PDF does, and is noise after that. */
function aPdf(bytes: number): Buffer {
  const block = randomFillSync(Buffer.alloc(4 * MB));
  const pdf = Buffer.alloc(bytes, block);
  pdf.write("%PDF-1.7\n");
  return pdf;
}

function pathIn(id: string): string {
  return `come/${id.slice(-2)}/${id}`;
}

/** Sends until so much has gone, and then hangs up without a word. Ends also when the other side does. */
function cutOff(
  server: RunningServer,
  id: string,
  ticket: string,
  bytes: Buffer,
  offset: number,
  after: number,
): Promise<void> {
  return new Promise((resolve) => {
    const sending = ask(`${server.url}/uploads/${id}`, {
      method: "PATCH",
      headers: {
        "tus-resumable": "1.0.0",
        "upload-offset": offset,
        "content-type": "application/offset+octet-stream",
        "content-length": bytes.length,
        "upload-ticket": ticket,
        origin: server.url,
      },
    });
    sending.on("error", () => undefined);
    sending.on("close", resolve);
    const send = (from: number) => {
      if (from >= after) return sending.destroy();
      if (from < bytes.length) sending.write(bytes.subarray(from, from + MB), () => send(from + MB));
      return undefined;
    };
    send(0);
  });
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) * 1024;
}

/** Looks at how much memory a process holds until it is asked for the most of it. */
function sampled(pid: number): { end: () => number } {
  let most = residentBytes(pid);
  const timer = setInterval(() => (most = Math.max(most, residentBytes(pid))), 20);
  return {
    end: () => {
      clearInterval(timer);
      return Math.max(most, residentBytes(pid));
    },
  };
}
