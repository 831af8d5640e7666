import { BackupFault } from "#app/backup/open-backup.ts";
import { restore, type Restored } from "#app/backup/restore.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, migrate, openApp } from "#app/context.ts";
import { runCommand } from "#app/terminal.ts";

const [place, ...more] = process.argv.slice(2);
if (!place || more.length > 0) {
  console.error("From where? For example: npm run restore -- samling.zip, or data/backups/….sqlite");
  process.exitCode = 1;
} else {
  await runCommand(async () => {
    const app = await openApp(loadConfig());
    try {
      await migrate(app);
      for (const line of linesOf(await restore(app, place))) console.log(line);
    } catch (error) {
      if (!(error instanceof BackupFault)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    } finally {
      await closeApp(app);
    }
  });
}

function linesOf({ events, registrations, files, missing, letters, hasItsSecret }: Restored): string[] {
  const lines = [`Restored: ${events} events, ${registrations} registrations, ${files} files.`];
  if (missing > 0) lines.push(`${missing} files were not in the backup; their pages say so.`);
  if (letters > 0)
    lines.push(
      `${letters} letters were waiting when it was taken. They go out when the server starts, with the Message-ID ` +
        "that they would have had.",
    );
  if (hasItsSecret === false)
    lines.push(
      "SECRET is another one than when it was taken: links in letters that have gone out open nothing.",
    );
  if (hasItsSecret === null) lines.push("Whether SECRET is the same as then, the copy does not say.");
  lines.push("Everybody signs in anew.");
  return lines;
}
