import { writeReminders } from "#app/registration/reminders/write-reminders.ts";
import type { App } from "#app/app.ts";
import type { LetterFacts } from "#emails/facts.ts";

/** Goes round until nobody is left to remind. */
export async function remindAll(app: App, people?: number): Promise<void> {
  while (await writeReminders(app, people));
}

/** To whom reminders were written that have not been taken back, by address: "provedeltaker1 early". */
export async function reminded(app: App): Promise<string[]> {
  const rows = await app.db
    .selectFrom("outbox")
    .select(["to_address", "dedupe_key"])
    .where("letter", "=", "registration-reminder")
    .where("state", "<>", "expired")
    .orderBy("to_address")
    .orderBy("id")
    .execute();
  return rows.map((row) => `${row.to_address.split("@")[0]} ${row.dedupe_key.split("/")[2]}`);
}

/** What the last reminder to somebody says. */
export async function lastReminderTo(app: App, email: string): Promise<LetterFacts> {
  const row = await app.db
    .selectFrom("outbox")
    .select("facts")
    .where("letter", "=", "registration-reminder")
    .where("to_address", "=", email)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  return JSON.parse(row.facts) as LetterFacts;
}
