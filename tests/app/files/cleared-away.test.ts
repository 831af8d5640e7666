import { expect, test } from "vitest";
import { clearedAway } from "#app/files/cleared-away.ts";

const PIECE_BYTES = 64 * 1024;
const PIECES = 1024;

test("what has been used of a long file does not pile up outside the heap", async () => {
  async function* pieces() {
    for (let number = 0; number < PIECES; number++) yield new Uint8Array(PIECE_BYTES).fill(number % 251);
  }
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  let number = 0;
  for await (const piece of clearedAway(pieces())) {
    expect(piece[0]).toBe(number++ % 251);
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(number).toBe(PIECES);
  expect(most).toBeLessThan(8 * 1024 * 1024);
});
