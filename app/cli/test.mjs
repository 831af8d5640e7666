// npm test: everything that is checked, by name, and as the last line how many passed and failed.
// npm test -- tests/time.test.ts -t "in winter": the arguments go to vitest, and nothing but vitest runs.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./child.mjs";
import { prepare, root } from "./prepare.mjs";
import { countOf } from "./test-count.mjs";

const wishes = process.argv.slice(2);
const CHECKS = [
  { name: "types", program: "typescript/bin/tsc", args: ["--noEmit"] },
  { name: "lint", program: "eslint/bin/eslint.js", args: ["."] },
  { name: "format", program: "prettier/bin/prettier.cjs", args: ["--check", "--log-level=warn", "."] },
];

await prepare();
const counts = [];
if (wishes.length === 0) counts.push(...(await Promise.all(CHECKS.map(checked))));
counts.push(await tested());

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
for (const complaint of counts.flatMap((count) => count.complaints ?? [])) console.log(complaint);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function checked({ name, program, args }) {
  const started = Date.now();
  const { code } = await run(process.execPath, [join(root, "node_modules", program), ...args]);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, complaints: [`Failed: ${name}.`] };
}

async function tested() {
  const folder = mkdtempSync(join(tmpdir(), "samling-report-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const env = { ...process.env, NODE_ENV: "test" };
  try {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const { code } = await run(process.execPath, [vitest, "run", ...reporters, ...wishes], { env });
    const isChosenByName = wishes.some((wish) => /^(-t|--testNamePattern)\b/.test(wish));
    return countOf(reportIn(file), code, { mayLeaveOut: isChosenByName });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
