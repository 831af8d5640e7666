import { fork } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import type { Instant } from "#db/schema.ts";
import { bundled } from "./bundled.ts";

/** Where a deliverer comes to a stand by itself: nobody outside can see these two. */
export const OWN_STANDS = ["claimed", "after 250, before the commit"] as const;
export type OwnStand = (typeof OWN_STANDS)[number];

export interface Errand {
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  readonly clock: Instant;
  readonly stand: OwnStand | null;
}

export interface Deliverer {
  /** Begins to deliver; ends when it stands where it was told to, if it was. */
  deliver(errand: Errand): Promise<void>;
  /** As by a power cut. */
  kill(): Promise<void>;
}

/** A process that hands letters to a relay, until it is killed. */
export function startDeliverer(): Deliverer {
  const child = fork(bundled("tests/support/deliverer-runner.ts"), { execArgv: [] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const isHere = once(child, "message");
  return {
    async deliver(errand) {
      await isHere;
      child.send(errand);
      if (errand.stand) await once(child, "message");
    },
    async kill() {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
