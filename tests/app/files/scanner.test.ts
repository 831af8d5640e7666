import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { filesOf, publishFile, storeFile, fileAddress } from "#app/files/store.ts";
import { sweepFiles } from "#app/files/sweep-files.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aSpeaker, PDF } from "./a-speaker.ts";
import { openDoors } from "./the-doors.ts";

const SICK = Buffer.concat([PDF, Buffer.from("PRETEND-VIRUS")]);

onBothEngines(
  "a file that the scanner has seen is served, and one that it finds fault with is gone",
  async (engine) => {
    const scanner = await aScanner();
    const app = await testApp(engine, { config: { clamdUrl: scanner.url } });
    const { to, event } = await aSpeaker(app);
    expect((await storeFile(app, to(), "innlegg.pdf", PDF)).scan).toBe("clean");
    await expect(storeFile(app, to(), "syk.pdf", SICK)).rejects.toThrow("file-infected");
    expect((await filesOf(app.db, { eventId: event.id })).map((file) => file.name)).toEqual(["innlegg.pdf"]);
    expect(await app.files.list("come")).toHaveLength(1);
  },
);

onBothEngines("while the scanner is down files wait, and nobody has them", async (engine) => {
  const scanner = await aScanner();
  const app = await testApp(engine, { config: { clamdUrl: scanner.url } });
  const { to, event } = await aSpeaker(app);
  const url = await openDoors(app);
  await scanner.down();
  const well = await storeFile(app, to(), "innlegg.pdf", PDF);
  await storeFile(app, to(), "syk.pdf", SICK);
  await publishFile(app, well.id, false);
  const status = async () => (await fetch(url + fileAddress(well))).status;
  await sweepFiles(app);
  expect([well.scan, await status()]).toEqual(["pending", 404]);

  await scanner.up();
  await sweepFiles(app);
  expect(await status()).toBe(200);
  expect((await filesOf(app.db, { eventId: event.id })).map((file) => [file.name, file.scan])).toEqual([
    ["innlegg.pdf", "clean"],
  ]);
});

/** Speaks clamd's INSTREAM, and knows one illness. */
async function aScanner() {
  const open = () =>
    createServer((socket) => {
      let heard = Buffer.alloc(0);
      socket.on("error", () => undefined);
      socket.on("data", (chunk) => {
        heard = Buffer.concat([heard, chunk]);
        const body = bodyOf(heard);
        if (body) socket.end(body.includes("PRETEND-VIRUS") ? "stream: Pretend-1 FOUND\0" : "stream: OK\0");
      });
    });
  let server = open().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  onTestFinished(() => void server.close());
  return {
    url: `tcp://127.0.0.1:${port}`,
    down: () => new Promise((resolve) => server.close(resolve)),
    up: async () => once((server = open().listen(port, "127.0.0.1")), "listening"),
  };
}

/** What has been sent, when all of it has. */
function bodyOf(heard: Buffer): Buffer | null {
  const start = "zINSTREAM\0".length;
  if (heard.length < start || !heard.toString("latin1").startsWith("zINSTREAM\0")) return null;
  const chunks: Buffer[] = [];
  for (let at = start; at + 4 <= heard.length;) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
