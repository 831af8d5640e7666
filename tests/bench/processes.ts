import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "./ask.ts";
import type { World } from "./world.ts";

const POLL_MILLISECONDS = 5;
const READY_MILLISECONDS = 60_000;

/** A server in a process of its own. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

export interface Job {
  readonly port: number;
  /** `{n}` in it, and in the form, becomes a new number for each request. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent by POST; URL-encoded. */
  readonly form?: string;
  readonly status: number;
  readonly connections: number;
  readonly milliseconds?: number;
  readonly requests?: number;
  readonly first?: number;
}

export type Load = (job: Job) => Promise<{ requests: number; seconds: number }>;

/** The process that puts load on the others. */
export function startLoad(): { load: Load; stop(): Promise<void> } {
  const child = forked("tests/bench/load.mjs");
  const load: Load = async (job) => {
    child.send(job);
    const done = await messageOf<{ requests: number; seconds: number; fault?: string }>(child);
    if (done.fault) throw new Error(`The load on ${job.path} failed: ${done.fault}`);
    return done;
  };
  return { load, stop: () => ended(child) };
}

/** A bare `node:http` server that gives one answer to everything. */
export async function startBare(answer: {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}): Promise<Server> {
  const child = forked("tests/bench/bare.mjs");
  child.send({ ...answer, body: answer.body.toString("base64") });
  const { port } = await messageOf<{ port: number }>(child);
  return { port, pid: child.pid!, stop: () => ended(child) };
}

/** A bare `node:http` server that sends one file to everybody. */
export async function startBareFiles(place: string): Promise<Server> {
  const child = forked("tests/bench/bare-files.mjs");
  child.send({ place });
  const { port } = await messageOf<{ port: number }>(child);
  return { port, pid: child.pid!, stop: () => ended(child) };
}

/** The process that writes what a registration writes, and does nothing else. */
export function startRaw(): { write: (job: RawJob) => Promise<{ requests: number }>; stop(): Promise<void> } {
  const child = forked("tests/bench/raw.mjs");
  const write = async (job: RawJob) => {
    child.send(job);
    const done = await messageOf<{ requests: number; fault?: string }>(child);
    if (done.fault) throw new Error(`The raw transactions failed: ${done.fault}`);
    return done;
  };
  return { write, stop: () => ended(child) };
}

export interface RawJob {
  readonly databaseUrl: string;
  readonly milliseconds: number;
  /** How many transactions at once, where the engine can. */
  readonly connections: number;
  readonly first: number;
  /** What one registration of ours left behind, by table. */
  readonly rows: Readonly<Record<"registration" | "activity" | "outbox", Record<string, unknown>>>;
}

/**
 * The built server on the bench's world, and how long it took until it was ready.
 *
 * @param script `build/server.js`, or `app/cli/start.mjs` as `npm start` runs it
 * @throws Error with what the server wrote, when it does not get ready
 */
export async function startSamling(
  world: World,
  script = "build/server.js",
): Promise<Server & { seconds: number }> {
  const port = await freePort();
  const started = performance.now();
  const child = kept(
    spawn(process.execPath, ["--enable-source-maps", script], {
      env: { ...world.settings, PORT: String(port), NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
  let written = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.on("data", (piece) => (written += String(piece)));
  while (!(await isReady(port))) {
    const isLate = performance.now() - started > READY_MILLISECONDS;
    if (isLate || hasEnded(child)) throw new Error(`${script} did not get ready.\n${written}`);
    await pause(POLL_MILLISECONDS);
  }
  const seconds = (performance.now() - started) / 1000;
  return { port, pid: child.pid!, seconds, stop: () => ended(child) };
}

/** How long Node itself takes to start and end. */
export async function secondsOfNode(): Promise<number> {
  const started = performance.now();
  await once(kept(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" })), "exit");
  return (performance.now() - started) / 1000;
}

async function isReady(port: number): Promise<boolean> {
  return ask(port, "/readyz").then(
    (answer) => answer.status === 200,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function forked(script: string): ChildProcess {
  return kept(fork(script, { execArgv: [] }));
}

function messageOf<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("A process of the bench ended too soon."));
    child.once("exit", gone);
    child.once("message", (message) => {
      child.off("exit", gone);
      resolve(message as Message);
    });
  });
}

/** A child that does not outlive us. */
function kept(child: ChildProcess): ChildProcess {
  const cut = () => child.kill("SIGKILL");
  process.once("exit", cut);
  child.once("exit", () => process.off("exit", cut));
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
