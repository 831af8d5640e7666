import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { bundled } from "#tests/support/bundled.ts";

interface Printed {
  readonly minutes: number;
  readonly letters: number;
  readonly bytes: string;
}

test(
  "a machine in Oslo, New York or nowhere writes each letter the same, byte for byte",
  { timeout: 60_000 },
  async () => {
    const [nowhere, oslo, newYork] = await Promise.all(
      ["UTC", "Europe/Oslo", "America/New_York"].map(lettersIn),
    );
    expect([nowhere, oslo, newYork].map((printed) => printed!.minutes)).toEqual([0, -120, 240]);
    expect(nowhere!.letters).toBeGreaterThan(30);
    expect(oslo!.bytes).toBe(nowhere!.bytes);
    expect(newYork!.bytes).toBe(nowhere!.bytes);
  },
);

/** As a process that was started there writes them. */
async function lettersIn(zone: string): Promise<Printed> {
  const env = { ...process.env, TZ: zone };
  const { stdout } = await promisify(execFile)(process.execPath, [bundled("tests/emails/print-letters.ts")], {
    env,
  });
  return JSON.parse(stdout) as Printed;
}
