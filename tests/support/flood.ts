import { request as ask } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

const MB = 1024 * 1024;
const QUIET_LOOKS = 15;
const LOOK_MILLISECONDS = 10;

/** One who sends as fast as they can. */
export interface Flood {
  /** How many bytes are still theirs, when no more have gone for a while. */
  readonly held: () => Promise<number>;
  /** The status of the answer. */
  readonly status: Promise<number>;
}

/** Sends so many megabytes of nothing to an address at once. */
export function flood(
  url: string,
  method: string,
  headers: Record<string, string>,
  megabytes: number,
): Flood {
  const sending = ask(url, { method, headers: { ...headers, "content-length": megabytes * MB } });
  const status = new Promise<number>((resolve, reject) => {
    sending.on("error", reject);
    sending.on("response", (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode!));
    });
  });
  status.catch(() => undefined);
  const block = Buffer.alloc(MB);
  for (let sent = 0; sent < megabytes; sent += 1) sending.write(block);
  sending.end();
  return { status, held: () => quiet(() => sending.writableLength) };
}

async function quiet(length: () => number): Promise<number> {
  let last = length();
  for (let looks = 0; looks < QUIET_LOOKS; looks += 1) {
    await pause(LOOK_MILLISECONDS);
    if (length() !== last) looks = 0;
    last = length();
  }
  return last;
}
