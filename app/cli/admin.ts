import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, migrate, openApp } from "#app/context.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { runCommand } from "#app/terminal.ts";

const read = addressOf(process.argv[2] ?? "");
if ("fault" in read || process.argv.length > 3) {
  console.error("Who is it? For example: npm run admin -- kari.nordmann@example.no");
  process.exitCode = 1;
} else {
  await runCommand(async () => {
    const app = await openApp(loadConfig());
    await migrate(app);
    const account = await makeAdmin(app, read.address);
    console.log(`${account.email} runs this instance, and signs in here, once, within 24 hours:`);
    console.log(await linkFromTerminal(app, account));
    await closeApp(app);
  });
}
