/**
 * How many tests passed and failed, from vitest's report and exit code, with a sentence for each failure that the
 * report does not show as a test: a file that did not load, a test left out, nothing run at all.
 *
 * @param {any} report what vitest's JSON reporter wrote; undefined when it wrote nothing
 * @param {number} code vitest's exit code
 * @param {{ mayLeaveOut?: boolean }} [options] `mayLeaveOut`: tests were chosen by name, so others are left out
 * @returns {{ passed: number, failed: number, complaints: string[] }}
 */
export function countOf(report, code, { mayLeaveOut = false } = {}) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed = tests.filter((test) => test.status === "failed").length;
  const leftOut = mayLeaveOut ? [] : tests.filter((test) => !["passed", "failed"].includes(test.status));
  const broken = files.filter((file) => file.status === "failed" && file.assertionResults.every(isNotFailed));

  const complaints = [
    ...broken.map((file) => `Failed: ${file.name} did not run to its end.`),
    ...leftOut.map((test) => `Failed: «${test.fullName}» was left out (${test.status}). No test may be.`),
  ];
  if (passed + failed + complaints.length === 0) complaints.push("Failed: no test ran.");
  else if (code !== 0 && failed + complaints.length === 0)
    complaints.push(`Failed: vitest ended with ${code}.`);
  return { passed, failed: failed + complaints.length, complaints };
}

function isNotFailed(test) {
  return test.status !== "failed";
}
