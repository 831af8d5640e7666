import { vi } from "vitest";
import { killedAtEachPoint } from "#tests/app/mail/killed-at-each-point.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const ROUNDS = 10;

vi.setConfig({ testTimeout: 600_000 });

onBothEngines(
  "killed at each of seven points, round after round, no letter is lost, and only the last two are doubled",
  (engine) => killedAtEachPoint(engine, ROUNDS),
);
