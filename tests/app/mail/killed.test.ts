import { vi } from "vitest";
import { onBothEngines } from "#tests/support/engines.ts";
import { killedAtEachPoint } from "./killed-at-each-point.ts";

vi.setConfig({ testTimeout: 120_000 });

onBothEngines(
  "killed at any of seven points of handing it over, no letter is lost, and only the last two are doubled",
  (engine) => killedAtEachPoint(engine, 1),
);
