import { readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { loadConfig } from "#app/config.ts";
import { closeApp, migrate, openApp } from "#app/context.ts";
import { importFile } from "#app/import-file.ts";
import { MAX_FILE_BYTES } from "#app/programme/pasted/spreadsheet.ts";
import { runCommand } from "#app/terminal.ts";

const USAGE = "For example: npm run import -- --event leankonferansen programme.xlsx [--dry-run] [--yes]";

/** Exit code 0: written, nothing to write, or only asked to look. 1: what was asked for could not be done. */
await runCommand(async () => {
  const { event, file, isDryRun, isYes } = given();
  if (!event || !file) return say(USAGE);
  const bytes = bytesOf(file);
  if (typeof bytes === "string") return say(bytes);
  const app = await openApp(loadConfig());
  try {
    await migrate(app);
    const read = await importFile(app, event, bytes);
    if (typeof read === "string") return say(read);
    for (const line of read.lines) console.log(line);
    if (!read.apply || isDryRun) return;
    if (!isYes && !(await saysYes())) return say("Nothing is written. Say --yes to write it.");
    console.log(`\nWritten: ${await read.apply()}. The public sees it when the programme is released.`);
  } finally {
    await closeApp(app);
  }
});

function given() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        event: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
      },
    });
    const file = positionals.length === 1 ? positionals[0] : undefined;
    return { event: values.event, file, isDryRun: values["dry-run"], isYes: values.yes };
  } catch {
    // An option that nobody knows.
    return { isDryRun: true, isYes: false };
  }
}

function bytesOf(file: string): Uint8Array | string {
  try {
    if (statSync(file).size > MAX_FILE_BYTES) return `${file} has more than ${MAX_FILE_BYTES} bytes.`;
    return readFileSync(file);
  } catch {
    return `${file} cannot be read.`;
  }
}

async function saysYes(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asked.question("\nWrite it? (y/N) ");
  asked.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function say(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
