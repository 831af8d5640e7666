import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { fileAddress, filesOf, publishFile, storeFile } from "#app/files/store.ts";
import { sweepFiles } from "#app/files/sweep-files.ts";
import { aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { aFolder } from "#tests/app/files/in-a-folder.ts";
import { openDoors } from "#tests/app/files/the-doors.ts";
import { testApp } from "#tests/support/app.ts";

/** What every scanner takes for an illness. Source: eicar.org, in two parts lest one takes this file for ill. */
const EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
const READY_LOOKS = 300;
const LOOK_MILLISECONDS = 100;

test("clamd lets a well file out and has an ill one taken away; while it is down files wait", async () => {
  const scanner = await aClamd();
  const app = await testApp("sqlite", { config: { clamdUrl: scanner.url } });
  const { to, event } = await aSpeaker(app);
  const url = await openDoors(app);
  const ill = Buffer.concat([PDF, Buffer.from(EICAR)]);
  const names = async () =>
    (await filesOf(app.db, { eventId: event.id })).map(({ name, scan }) => [name, scan]);
  expect((await storeFile(app, to(), "frisk.pdf", PDF)).scan).toBe("clean");
  await expect(storeFile(app, to(), "syk.pdf", ill)).rejects.toThrow("file-infected");
  expect(await names()).toEqual([["frisk.pdf", "clean"]]);

  await scanner.down();
  const waiting = await storeFile(app, to(), "venter.pdf", PDF);
  await storeFile(app, to(), "syk.pdf", ill);
  await publishFile(app, waiting.id, false);
  const status = async () => (await fetch(url + fileAddress(waiting))).status;
  await sweepFiles(app);
  expect([waiting.scan, await status()]).toEqual(["pending", 404]);

  await scanner.up();
  await sweepFiles(app);
  expect(await status()).toBe(200);
  expect(await names()).toEqual([
    ["frisk.pdf", "clean"],
    ["venter.pdf", "clean"],
  ]);
});

/** The real one, with a signature of our own for the one illness that there is in tests. */
async function aClamd() {
  const folder = aFolder();
  const port = await freePort();
  mkdirSync(join(folder, "signatures"));
  const signature = `Samling.Eicar:0:*:${Buffer.from(EICAR).toString("hex")}\n`;
  writeFileSync(join(folder, "signatures/eicar.ndb"), signature);
  const settings = join(folder, "clamd.conf");
  writeFileSync(
    settings,
    [
      "Foreground yes",
      `DatabaseDirectory ${join(folder, "signatures")}`,
      `TemporaryDirectory ${folder}`,
      `TCPSocket ${port}`,
      "TCPAddr 127.0.0.1",
      "StreamMaxLength 600M",
    ].join("\n"),
  );
  let clamd: ChildProcess | undefined;
  const up = async () => {
    const started = (clamd = spawn("clamd", ["--config-file", settings], { stdio: "ignore" }));
    for (let look = 0; !(await isOpen(port)); look += 1) {
      if (look === READY_LOOKS || started.exitCode !== null) throw new Error("clamd did not get ready.");
      await pause(LOOK_MILLISECONDS);
    }
  };
  const down = async () => {
    const ending = clamd;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill("SIGKILL");
    await once(ending, "exit");
  };
  onTestFinished(down);
  await up();
  return { url: `tcp://127.0.0.1:${port}`, up, down };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
