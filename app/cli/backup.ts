import { takeBackup } from "#app/backup/take-backup.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { runCommand } from "#app/terminal.ts";

const [place, ...more] = process.argv.slice(2);
if (!place || more.length > 0) {
  console.error("Where to? For example: npm run backup -- samling.zip");
  process.exitCode = 1;
} else {
  await runCommand(async () => {
    const app = await openApp(loadConfig());
    const { files, bytes } = await takeBackup(app, place);
    await closeApp(app);
    console.log(`${place} holds the database and ${files} files, ${(bytes / 1e6).toFixed(1)} MB in all.`);
  });
}
