import { vi } from "vitest";
import { fourWorkers } from "#tests/app/mail/four-workers.ts";
import { onBothEngines } from "#tests/support/engines.ts";

vi.setConfig({ testTimeout: 300_000 });

onBothEngines(
  "four processes send each of 2,000 letters once, no faster than one of them may alone",
  (engine) => fourWorkers(engine, 2000),
);
