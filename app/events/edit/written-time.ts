import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { readTime } from "../pasted/read-when.ts";
import type { GivenTime } from "../when.ts";

/** When «1. des 09-10» is, or undefined where no day stands there. A year that is left out is that of the next such day. */
export function writtenTime(text: string, now: Instant, zone: string): GivenTime | undefined {
  const when = readTime({ from: 0, text }, { today: dateOf(now, zone) }, zone)?.when.value;
  return when?.kind === "unknown" ? undefined : when;
}
