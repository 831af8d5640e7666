import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Kind } from "./types.ts";

/** It says what it sees long before. */
const LOOK_MILLISECONDS = 10_000;
/** 500 MB from a slow disk. */
const READ_MILLISECONDS = 120_000;
const INSPECTOR = join(process.cwd(), "app/files/inspector.mjs");

export type Inspected =
  { readonly kind: Kind; readonly sha256: string } | { readonly fault: "unknown" | "macros" | "archive" };

/** What a file is by its content, whatever it is called. Seen by a worker, which is left when it takes too long. */
export function inspect(place: string): Promise<Inspected> {
  const worker = new Worker(INSPECTOR, {
    workerData: { place },
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 2 },
  });
  let timer: NodeJS.Timeout;
  return new Promise<Inspected>((resolve, reject) => {
    let kind: Kind;
    const leave = () => resolve({ fault: "unknown" });
    timer = setTimeout(leave, LOOK_MILLISECONDS);
    // What cannot be read is our fault; what cannot be understood is not.
    worker.on("error", (error: NodeJS.ErrnoException) => (error.syscall ? reject(error) : leave()));
    worker.on("exit", leave);
    worker.on(
      "message",
      (said: { kind: Kind } | { sha256: string } | { fault: "unknown" | "macros" | "archive" }) => {
        if ("fault" in said) resolve(said);
        else if ("sha256" in said) resolve({ kind, sha256: said.sha256 });
        else {
          kind = said.kind;
          clearTimeout(timer);
          timer = setTimeout(leave, READ_MILLISECONDS);
        }
      },
    );
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
