import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { alone } from "#app/cli/lock.mjs";

test("of two that want to build, one waits for the other", async () => {
  const file = join(inject("runFolder"), "two.lock");
  const happened: string[] = [];
  const waits: string[] = [];
  const work = (name: string) => async () => {
    happened.push(`${name} begins`);
    await pause(100);
    happened.push(`${name} ends`);
  };
  await Promise.all([
    alone(file, work("first"), () => waits.push("first")),
    alone(file, work("second"), () => waits.push("second")),
  ]);
  expect(happened).toEqual(["first begins", "first ends", "second begins", "second ends"]);
  expect(waits).toEqual(["second"]);
  expect(existsSync(file)).toBe(false);
});

test("what a killed process left behind holds nobody up", async () => {
  const file = join(inject("runFolder"), "stale.lock");
  writeFileSync(file, "");
  utimesSync(file, new Date("2017-12-01"), new Date("2017-12-01"));
  expect(
    await alone(
      file,
      () => Promise.resolve("done"),
      () => undefined,
    ),
  ).toBe("done");
});

test("work that fails lets the next one in", async () => {
  const file = join(inject("runFolder"), "failed.lock");
  const fail = () => Promise.reject(new Error("no room"));
  await expect(alone(file, fail, () => undefined)).rejects.toThrow("no room");
  expect(existsSync(file)).toBe(false);
});
