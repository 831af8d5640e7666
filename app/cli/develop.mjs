import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildIfStale } from "./build.mjs";
import { say } from "./npm.mjs";

const WATCHED = ["app", "db", "emails", "public"];
/** An editor that saves writes several times. */
const SETTLE_MILLISECONDS = 300;

/**
 * Serves, and when a source changes builds and serves anew: the same build that production runs, so that what is
 * seen is what will be. A build that fails leaves the server of the last good one running. Ends on Ctrl-C.
 *
 * @param {string} root the project's folder
 */
export async function develop(root) {
  let server = null;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => void ended(server).then(() => process.exit(0)));
  }
  process.on("exit", () => server?.kill("SIGTERM"));
  for (;;) {
    const change = nextChange(root);
    if (await isBuilt(root)) {
      await ended(server);
      server = spawn(process.execPath, ["--enable-source-maps", "build/server.js"], {
        cwd: root,
        stdio: "inherit",
      });
    }
    await change;
    await pause(SETTLE_MILLISECONDS);
  }
}

async function isBuilt(root) {
  try {
    await buildIfStale(root);
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

function nextChange(root) {
  return new Promise((resolve) => {
    const folders = WATCHED.map((name) => join(root, name)).filter((folder) => existsSync(folder));
    const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
    function changed() {
      watchers.forEach((watcher) => watcher.close());
      resolve();
    }
  });
}

function ended(server) {
  return new Promise((resolve) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
