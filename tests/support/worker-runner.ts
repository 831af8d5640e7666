import { loadConfig } from "#app/config.ts";
import { openApp } from "#app/context.ts";
import { deliver } from "#app/mail/deliver.ts";
import type { App } from "#app/app.ts";
import type { WorkersErrand } from "./workers.ts";

/** The process of one of several workers: the house as in production, with a clock that stands where it is set. */
process.on("disconnect", () => process.exit());
let app: App | undefined;
process.on("message", (errand: WorkersErrand) => void run(errand));
process.send!("here");

/** Delivers until it gets nothing more out in this minute. */
async function run({ now, ...house }: WorkersErrand): Promise<void> {
  app ??= await openApp(
    loadConfig({
      DATABASE_URL: house.databaseUrl,
      SMTP_URL: house.smtpUrl,
      MAIL_PER_MINUTE: String(house.mailPerMinute),
      SECRET: "a secret for tests, and for nothing else",
      PUBLIC_URL: "https://samling.example.no",
    }),
  );
  let sent = 0;
  const mailer = app.mailer!;
  const counting = {
    ...mailer,
    send: (letter: Parameters<typeof mailer.send>[0]) => (sent++, mailer.send(letter)),
  };
  for (let before = -1; before < sent;) {
    before = sent;
    await deliver({ ...app, now: () => now, mailer: counting });
  }
  process.send!("done");
}
