import { fork, type ChildProcess } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Errand, ErrandName, Errands, Outcome } from "./errands.ts";

/** A long presentation takes a few seconds. */
const MAX_MILLISECONDS = 60_000;
const MAX_HEAP_MEGABYTES = 384;
const SOURCE = "./runner.ts";
const TRANSLATOR = "./from-source.mjs";

/**
 * Does something to a stranger's file in a process of its own, which is ended when it takes too long or too much: a
 * file made to harm harms that process, and nothing of ours is in it.
 */
export async function runApart<Name extends ErrandName>(
  name: Name,
  asked: Errands[Name]["asked"],
  milliseconds: number = MAX_MILLISECONDS,
  signal?: AbortSignal,
): Promise<Outcome<Errands[Name]["answer"]>> {
  const child = start();
  const errand = { name, ...asked } as Errand;
  const end = () => child.kill("SIGKILL");
  const timer = setTimeout(end, milliseconds);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    return await answerOf<Errands[Name]["answer"]>(child, errand);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    end();
  }
}

function start(): ChildProcess {
  // The sources run as they are; the build has the program at an address of its own.
  const isSource = import.meta.url.endsWith(".ts");
  const program = isSource
    ? fileURLToPath(new URL(SOURCE, import.meta.url))
    : join(process.cwd(), "build/files/runner.js");
  const child = fork(program, {
    execArgv: [
      `--max-old-space-size=${MAX_HEAP_MEGABYTES}`,
      ...(isSource ? ["--import", new URL(TRANSLATOR, import.meta.url).href] : []),
    ],
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
  });
  yieldToVisitors(child);
  return child;
}

/** Pages are answered first. */
function yieldToVisitors({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Ended already, which the answer will say.
  }
}

function answerOf<Answer>(child: ChildProcess, errand: Errand): Promise<Outcome<Answer>> {
  return new Promise((resolve, reject) => {
    child.on("message", (said: "ready" | Outcome<Answer>) => {
      if (said === "ready") child.send(errand);
      else resolve(said);
    });
    child.once("exit", () => resolve({ kind: "lost" }));
    child.once("error", reject);
  });
}
