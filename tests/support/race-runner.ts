import { once } from "node:events";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { Refusal } from "#app/refusal.ts";
import { NOTHING_MORE } from "#app/registration/form.ts";
import { register } from "#app/registration/register.ts";
import type { Tally } from "./race.ts";

/** One process of `race`: opens the house as in production, waits for the shot, registers all at once. */
const [databaseUrl, slug, first, people] = process.argv.slice(2) as [string, string, string, string];
const config = loadConfig({
  DATABASE_URL: databaseUrl,
  SECRET: "a secret for tests, and for nothing else",
  PUBLIC_URL: "https://samling.example.no",
  CLOCK: "2017-11-20T08:00:00Z",
});
const app = await openApp(config);

async function answerTo(number: number): Promise<string> {
  const wish = {
    name: `Prøvedeltaker ${number}`,
    email: `provedeltaker${number}@example.org`,
    organisation: null,
    kind: null,
    submissionKey: app.newSecret(),
    language: "nb",
    ...NOTHING_MORE,
  } as const;
  try {
    return (await register(app, slug, wish, app.now())).status;
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
}

console.log("ready");
await once(process.stdin, "data");
const numbers = Array.from({ length: Number(people) }, (_, index) => Number(first) + index);
const tally: Tally = {};
for (const answer of await Promise.all(numbers.map(answerTo))) tally[answer] = (tally[answer] ?? 0) + 1;
await closeApp(app);
console.log(`done${JSON.stringify(tally)}`);
process.stdin.destroy();
