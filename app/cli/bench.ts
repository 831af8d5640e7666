import { bench } from "#tests/bench/bench.ts";
import { runCommand } from "#app/terminal.ts";

const asked = process.argv.slice(2);
const unknown = asked.find((flag) => flag !== "--quick" && flag !== "--json");
if (unknown) {
  console.error(`There is no «${unknown}». Flags: --quick, --json.`);
  process.exitCode = 1;
} else {
  await runCommand(() => bench({ isQuick: asked.includes("--quick"), isJson: asked.includes("--json") }));
}
