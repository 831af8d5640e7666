import { expect } from "vitest";
import { enqueueMany, PRIORITY } from "#app/mail/outbox.ts";
import { plus } from "#app/time.ts";
import { confirmed } from "#tests/emails/facts.ts";
import { MORNING, testApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";
import { startRelay } from "#tests/support/relay.ts";
import { startWorkers } from "#tests/support/workers.ts";

const MINUTES = 4;
const LETTERS_A_STATEMENT = 500;

/**
 * Four processes and one mail server that takes everything: each letter comes once, and in each minute of the rate table
 * as many as all of them together may send, no more and no fewer.
 */
export async function fourWorkers(engine: Engine, letters: number): Promise<void> {
  const app = await testApp(engine);
  const relay = await startRelay();
  const workers = await startWorkers(4);
  const numbers = Array.from({ length: letters }, (_, number) => number);
  for (let start = 0; start < letters; start += LETTERS_A_STATEMENT) {
    await app.db.transaction().execute((trx) =>
      enqueueMany(
        trx,
        app,
        numbers.slice(start, start + LETTERS_A_STATEMENT).map((number) => ({
          letter: "registration-declined",
          language: "nb",
          facts: { ...confirmed(), person: { ...confirmed().person, email: `p${number}@example.org` } },
          eventId: null,
          registrationId: null,
          dedupeKey: `four/${number}`,
          priority: PRIORITY.mass,
          expiresAt: null,
        })),
      ),
    );
  }

  const mailPerMinute = letters / MINUTES;
  for (let minute = 0; minute < MINUTES; minute++) {
    const now = plus(MORNING, { minutes: minute });
    await workers({ databaseUrl: app.databaseUrl, smtpUrl: relay.url, mailPerMinute, now });
    expect(relay.taken, now).toHaveLength(mailPerMinute * (minute + 1));
    const counted = await app.db.selectFrom("rate").select(["window_start", "count"]).execute();
    expect(counted).toEqual([{ window_start: now, count: mailPerMinute }]);
  }

  expect(new Set(relay.taken.map(({ to }) => to[0])).size).toBe(letters);
  const left = await app.db.selectFrom("outbox").select("id").where("state", "<>", "sent").execute();
  expect(left).toEqual([]);
}
