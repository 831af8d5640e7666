import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  esbuild: { jsx: "automatic" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/setup.ts",
    // Processes, not threads: each has its own environment, and a crash in a driver takes down one file.
    pool: "forks",
    maxWorkers: availableParallelism(),
    // A worker loads each module once for all its files: the house keeps no state in modules.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A forgotten `.only` would leave the rest out in silence.
    allowOnly: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
