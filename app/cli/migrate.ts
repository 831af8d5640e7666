import { loadConfig } from "#app/config.ts";
import { closeApp, migrate, openApp } from "#app/context.ts";
import { runCommand } from "#app/terminal.ts";

await runCommand(async () => {
  const app = await openApp(loadConfig());
  const done = await migrate(app);
  console.log(done.length > 0 ? `Done: ${done.join(", ")}.` : "The database is up to date.");
  await closeApp(app);
});
