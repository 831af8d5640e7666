import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Often enough that what is left behind stays small, and seldom enough that nobody waits: a clearing takes about 1 ms. */
const BETWEEN_CLEARINGS_BYTES = 2 * 1024 * 1024;

// There is no other way to have it without a switch on the command line; see --expose-gc in Node's documentation.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (how: { readonly type: "minor" }) => void;

/**
 * The same bytes, with those that have been used cleared away as they pass. Pieces of a request lie outside the heap,
 * where their weight is not seen until it is tens of megabytes.
 */
export async function* clearedAway(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let since = 0;
  for await (const piece of bytes) {
    yield piece;
    since += piece.byteLength;
    if (since < BETWEEN_CLEARINGS_BYTES) continue;
    since = 0;
    collect({ type: "minor" });
  }
}
