import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUILT = join(ROOT, "build/server.js");
const READY_MILLISECONDS = 60_000;
/** A little more than the server takes to finish what runs. */
const STOP_MILLISECONDS = 30_000;

export interface RunningServer {
  /** Without a slash at the end; the server's PUBLIC_URL as well. */
  url: string;
  pid: number;
  dataDir: string;
  /** All that it has written so far. */
  output(): string;
  /**
   * Asks it to end, or with "SIGKILL" ends it, and gives its exit code (null after a signal). Asking twice is fine.
   *
   * @throws Error when it does not end within half a minute
   */
  stop(signal?: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
}

/**
 * The built server in a process of its own, as `npm start` runs it, on a free port and with an empty DATA_DIR; it
 * answers when this returns. Without the demo world, unless `env` has `DEMO: "1"`, and without hourly copies.
 *
 * @param options.databaseUrl SQLite in DATA_DIR when left out
 * @param options.port one that another server had, where its visitors are to find this one; else a free one
 * @param options.env settings on top, as the operator would give them
 * @throws Error with all that the server wrote, when it ends or does not get ready
 */
export async function startServer(options: {
  databaseUrl?: string;
  port?: number;
  env?: Readonly<Record<string, string>>;
}): Promise<RunningServer> {
  if (!existsSync(BUILT)) throw new Error("There is no build/server.js: run npm run build first.");
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(join(inject("runFolder"), "data-"));
  const settings = {
    NODE_ENV: "production",
    SAMLING_ENV: "test",
    HOST: "127.0.0.1",
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    DEMO: "0",
    BACKUP_KEEP: "0",
    ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
    ...options.env,
  };

  const written: string[] = [];
  const { PATH, HOME, TZ } = process.env;
  const child = spawn(process.execPath, ["--enable-source-maps", BUILT], {
    cwd: ROOT,
    env: { PATH, HOME, TZ, ...settings } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const cut = () => child.kill("SIGKILL");
  process.once("exit", cut);
  child.once("exit", () => process.off("exit", cut));
  child.stdout.setEncoding("utf8").on("data", (text: string) => written.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => written.push(text));

  const output = () => written.join("");
  await ready(url, child, output);
  return {
    url,
    pid: child.pid!,
    dataDir,
    output,
    stop: (signal = "SIGTERM") => stopped(child, signal, output),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const started = Date.now();
  while (!(await isReady(url))) {
    if (hasEnded(child)) throw new Error(`The server ended before it was ready.\n${output()}`);
    if (Date.now() - started > READY_MILLISECONDS) {
      child.kill("SIGKILL");
      throw new Error(`The server was not ready after ${READY_MILLISECONDS / 1000} s.\n${output()}`);
    }
    await pause(50);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function stopped(child: ChildProcess, signal: NodeJS.Signals, output: () => string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    if (hasEnded(child)) return resolve(child.exitCode);
    const impatience = setTimeout(() => {
      child.kill("SIGKILL");
      reject(
        new Error(`The server did not end within ${STOP_MILLISECONDS / 1000} s of ${signal}.\n${output()}`),
      );
    }, STOP_MILLISECONDS);
    child.once("exit", (code) => {
      clearTimeout(impatience);
      resolve(code);
    });
    child.kill(signal);
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
