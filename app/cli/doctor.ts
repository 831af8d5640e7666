import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { examine } from "#app/doctor.ts";
import { runCommand } from "#app/terminal.ts";

await runCommand(async () => {
  const app = await openApp(loadConfig());
  const findings = await examine(app);
  await closeApp(app);
  if (process.argv.includes("--json")) console.log(JSON.stringify({ findings }, null, 2));
  else for (const { name, state, says } of findings) console.log(`${state.padEnd(8)}${name}: ${says}`);
  if (findings.some((finding) => finding.state === "broken")) process.exitCode = 1;
});
