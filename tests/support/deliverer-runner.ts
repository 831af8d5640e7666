import type { Mailer } from "#app/app.ts";
import { loadConfig } from "#app/config.ts";
import { openApp } from "#app/context.ts";
import { deliver } from "#app/mail/deliver.ts";
import type { Errand, OwnStand } from "./deliverer.ts";

/** The process of a `Deliverer`: the house as in production, which delivers, and stands still where it is told. */
process.on("disconnect", () => process.exit());
process.on("message", (errand: Errand) => void run(errand));
process.send!("here");

async function run({ databaseUrl, smtpUrl, clock, stand }: Errand): Promise<void> {
  const app = await openApp(
    loadConfig({
      DATABASE_URL: databaseUrl,
      SMTP_URL: smtpUrl,
      CLOCK: clock,
      SECRET: "a secret for tests, and for nothing else",
      PUBLIC_URL: "https://samling.example.no",
    }),
  );
  await deliver({ ...app, mailer: standing(app.mailer!, stand) });
}

function standing(mailer: Mailer, stand: OwnStand | null): Mailer {
  return {
    ...mailer,
    async send(letter) {
      if (stand === "claimed") await standStill();
      const response = await mailer.send(letter);
      if (stand === "after 250, before the commit") await standStill();
      return response;
    },
  };
}

function standStill(): Promise<never> {
  process.send!("stands");
  return new Promise(() => undefined);
}
