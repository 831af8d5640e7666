import { Worker } from "node:worker_threads";

export const MAX_MEMORY_BYTES = 768 * 1024 * 1024;
const LOOK_MILLISECONDS = 25;

/**
 * Ends this process at once when it takes too much memory, or when the one that started it is gone. A thread of its
 * own looks, as the first one may be kept busy; and at all of the memory, as pictures are not in the heap.
 */
export function watchMemory(mostBytes: number = MAX_MEMORY_BYTES): void {
  const program = `
    const parent = process.ppid;
    setInterval(() => {
      if (process.memoryUsage.rss() > ${mostBytes} || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
    }, ${LOOK_MILLISECONDS});
  `;
  new Worker(program, { eval: true }).unref();
}
