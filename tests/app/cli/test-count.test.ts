import { expect, test } from "vitest";
import { countOf } from "#app/cli/test-count.mjs";

test("what ran is counted, and all is well", () => {
  const report = fileWith({ status: "passed" }, { status: "passed" });
  expect(countOf(report, 0)).toEqual({ passed: 2, failed: 0, complaints: [] });
});

test("a test that fails needs no further words", () => {
  const report = fileWith({ status: "passed" }, { status: "failed" });
  expect(countOf(report, 1)).toEqual({ passed: 1, failed: 1, complaints: [] });
});

test("a run without a single test has failed", () => {
  const nothing = { passed: 0, failed: 1, complaints: ["Failed: no test ran."] };
  expect(countOf({ testResults: [] }, 0)).toEqual(nothing);
  expect(countOf(undefined, 1)).toEqual(nothing);
});

test("a test that is left out has failed, unless tests were chosen by name", () => {
  const report = fileWith({ status: "passed" }, { status: "skipped", fullName: "later" });
  expect(countOf(report, 0)).toEqual({
    passed: 1,
    failed: 1,
    complaints: ["Failed: «later» was left out (skipped). No test may be."],
  });
  expect(countOf(report, 0, { mayLeaveOut: true })).toEqual({ passed: 1, failed: 0, complaints: [] });
});

test("a file that does not load has failed, whatever the other files say", () => {
  const report = { testResults: [...fileWith({ status: "passed" }).testResults, brokenFile()] };
  expect(countOf(report, 1)).toEqual({
    passed: 1,
    failed: 1,
    complaints: ["Failed: broken.test.ts did not run to its end."],
  });
});

test("an error outside every test has failed the run", () => {
  const report = fileWith({ status: "passed" });
  expect(countOf(report, 1)).toEqual({ passed: 1, failed: 1, complaints: ["Failed: vitest ended with 1."] });
});

function fileWith(...tests: { status: string; fullName?: string }[]) {
  const status = tests.some((one) => one.status === "failed") ? "failed" : "passed";
  return { testResults: [{ name: "some.test.ts", status, assertionResults: tests }] };
}

function brokenFile() {
  return { name: "broken.test.ts", status: "failed", assertionResults: [] };
}
