import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Instant } from "#db/schema.ts";

export interface WorkersErrand {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly mailPerMinute: number;
  /** What their clocks show, all the while. */
  readonly now: Instant;
}

/** Processes that hand letters to a relay, all at once: ends when none of them gets anything more out. */
export type Workers = (errand: WorkersErrand) => Promise<void>;

export async function startWorkers(count: number): Promise<Workers> {
  const runner = fileURLToPath(new URL("./worker-runner.ts", import.meta.url));
  const children = Array.from({ length: count }, () => fork(runner, { execArgv: ["--import", "tsx"] }));
  onTestFinished(() => children.forEach((child) => void child.kill("SIGKILL")));
  await Promise.all(children.map((child) => once(child, "message")));
  return async (errand) => {
    const done = children.map((child) => once(child, "message"));
    for (const child of children) child.send(errand);
    await Promise.all(done);
  };
}
