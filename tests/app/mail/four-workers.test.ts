import { vi } from "vitest";
import { onBothEngines } from "#tests/support/engines.ts";
import { fourWorkers } from "./four-workers.ts";

vi.setConfig({ testTimeout: 120_000 });

onBothEngines("four processes send each of 80 letters once, no faster than one of them may alone", (engine) =>
  fourWorkers(engine, 80),
);
