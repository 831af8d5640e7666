import { createHash, randomFillSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { request as ask } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { pathOf } from "#app/files/paths.ts";
import { beginUpload, filesOf } from "#app/files/store.ts";
import { aSpeaker } from "#tests/app/files/a-speaker.ts";
import { offsetOf, saidBy } from "#tests/app/files/the-doors.ts";
import { testApp } from "#tests/support/app.ts";
import { diceFrom } from "#tests/support/dice.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

const MB = 1024 * 1024;
const SIZE = 210 * MB;
const SECRET = "a secret for tests, and for nothing else";
const MOST_GROWTH_BYTES = 50 * MB;

test("210 MB come whole through deaths of the client and the server, in little memory of servers that just began, while others browse", async () => {
  const app = await testApp("sqlite");
  const { to, event } = await aSpeaker(app);
  const settings = {
    databaseUrl: app.databaseUrl,
    env: { SECRET, CLOCK: app.now(), STORAGE_URL: `file://${app.config.filesDir}` },
  };
  const dice = diceFrom(20171120);
  const somewhere = (from: number, to: number) => from * MB + dice.below((to - from) * MB);
  const slides = aPdf();
  const { id, ticket } = await beginUpload(app, to(), { name: "innlegg.pdf", bytes: SIZE });
  const upload = { id, ticket, slides };
  const come = async (server: RunningServer) => {
    const [status, offset] = await offsetOf(`${server.url}/uploads/${id}`, ticket);
    expect(status).toBe(200);
    return Number(offset);
  };

  const first = await begun(settings);
  let at = 0;
  for (const death of [somewhere(5, 30), somewhere(60, 90)]) {
    expect(await sent(first, upload, at, death)).toBeNull();
    const offset = await come(first);
    expect(offset).toBeGreaterThan(at);
    at = offset;
  }
  const death = somewhere(110, 150);
  const sending = sent(first, upload, at, SIZE);
  await expect
    .poll(() => app.files.arrived(pathOf(id)), { interval: 2, timeout: 30_000 })
    .toBeGreaterThan(death);
  expect(first.growth()).toBeLessThan(MOST_GROWTH_BYTES);
  await first.stop("SIGKILL");
  expect(await sending).toBeNull();

  const second = await begun(settings);
  at = await come(second);
  expect(at).toBeGreaterThan(death - MB);
  expect(await sent(second, upload, at, SIZE)).toBe(204);
  expect(second.growth()).toBeLessThan(MOST_GROWTH_BYTES);
  const [file] = await filesOf(app.db, { eventId: event.id });
  expect(file).toMatchObject({ bytes: SIZE, sha256: createHash("sha256").update(slides).digest("hex") });
});

/** Begins as a PDF does, and is noise after that. */
function aPdf(): Buffer {
  const pdf = Buffer.alloc(SIZE, randomFillSync(Buffer.alloc(MB)));
  pdf.write("%PDF-1.7\n");
  return pdf;
}

/** A server that has shown one page, and is asked for others until it ends; and how its memory grows from there. */
async function begun(settings: Parameters<typeof startServer>[0]) {
  const server = await startServer(settings);
  await shown(server, "/");
  let hasEnded = false;
  const atFirst = residentBytes(server.pid);
  let most = atFirst;
  const look = () => {
    if (!hasEnded) most = Math.max(most, residentBytes(server.pid));
  };
  const looking = setInterval(look, 10);
  const browsing = (async () => {
    for (let page = 0; !hasEnded; page += 1) {
      await shown(server, ["/events", "/", "/archive", "/privacy"][page % 4]!).catch(() => undefined);
      await pause(10);
    }
  })();
  const stop: RunningServer["stop"] = async (signal) => {
    hasEnded = true;
    clearInterval(looking);
    const [code] = await Promise.all([server.stop(signal), browsing]);
    return code;
  };
  onTestFinished(async () => void (await stop("SIGKILL")));
  return { ...server, stop, growth: () => (look(), most - atFirst) };
}

async function shown({ url }: RunningServer, path: string): Promise<void> {
  const answer = await fetch(url + path);
  await answer.arrayBuffer();
}

/** Sends what stands between two places, or hangs up there without a word. The status, or null: there was no answer. */
function sent(
  { url }: Pick<RunningServer, "url">,
  { id, ticket, slides }: { id: string; ticket: string; slides: Buffer },
  from: number,
  to: number,
): Promise<number | null> {
  return new Promise((resolve) => {
    const headers = { ...saidBy(ticket, from), origin: url, "content-length": slides.length - from };
    const sending = ask(`${url}/uploads/${id}`, { method: "PATCH", headers });
    sending.on("error", () => undefined);
    sending.on("close", () => resolve(null));
    sending.on("response", (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode!));
    });
    const send = (at: number) => {
      const end = Math.min(at + MB, to);
      if (at < to) return void sending.write(slides.subarray(at, end), () => send(end));
      return void (to < slides.length ? sending.destroy() : sending.end());
    };
    send(from);
  });
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) * 1024;
}
