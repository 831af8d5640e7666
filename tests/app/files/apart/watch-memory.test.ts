import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const MB = 1024 * 1024;
const house = (file: string) => new URL(`../../../../app/files/apart/${file}`, import.meta.url).href;

test("a process that takes more memory than it may is ended, though it never pauses and its heap stays small", async () => {
  expect(await endOf(`for (let taken = 0; taken < 100; taken += 1) take();`)).toBe("SIGKILL");
  expect(await endOf(`take();`)).toBeNull();
});

/** The signal that ended a process which may have 250 MB; null where it came to its own end. */
async function endOf(deed: string): Promise<NodeJS.Signals | null> {
  const program = `
    import { watchMemory } from "${house("watch-memory.ts")}";
    watchMemory(${250 * MB});
    const held = [];
    const take = () => held.push(Buffer.alloc(${20 * MB}, 1));
    ${deed}
  `;
  const args = ["--import", house("from-source.mjs"), "--input-type=module", "--eval", program];
  const [, signal] = (await once(spawn(process.execPath, args), "exit")) as [number, NodeJS.Signals | null];
  return signal;
}
