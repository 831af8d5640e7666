import ICAL from "ical.js";
import PostalMime, { type Email } from "postal-mime";
import { onTestFinished } from "vitest";
import { MailFault, type App, type Mailer, type OutgoingLetter } from "#app/app.ts";
import { deliver } from "#app/mail/deliver.ts";
import { smtpMailer } from "#app/mail/smtp.ts";
import { testApp, type TestApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";
import { startRelay, type Relay } from "#tests/support/relay.ts";
import { decoded, mimeTree, type Part } from "./mime-tree.ts";

/** A house with a real mail server beside it. */
export async function houseWithRelay(
  engine: Engine,
  given: Parameters<typeof testApp>[1] = {},
): Promise<{ app: TestApp; relay: Relay }> {
  const relay = await startRelay();
  const mailer = smtpMailer(relay.url);
  onTestFinished(() => mailer.close());
  return { app: await testApp(engine, { ...given, mailer }), relay };
}

/** Delivers until nothing is due. */
export async function deliverAll(app: TestApp): Promise<void> {
  for (let round = 0; round < 10; round++) await deliver(app);
}

export interface Opened {
  readonly email: Email;
  readonly tree: Part;
  /** The calendar part as text, from the alternative. */
  readonly calendar: string | undefined;
  readonly event: ICAL.Component | undefined;
}

/** What arrived, in order, opened by postal-mime, by ical.js, and by eye. */
export async function openAll(relay: Relay): Promise<Opened[]> {
  return Promise.all(relay.taken.map(({ raw }) => open(raw)));
}

async function open(raw: Buffer): Promise<Opened> {
  const tree = mimeTree(raw.toString("latin1"));
  const part = everyPart(tree).find((one) => one.type === "text/calendar");
  const calendar = part && decoded(part);
  const event = calendar
    ? new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstSubcomponent("vevent")
    : null;
  return { email: await PostalMime.parse(raw), tree, calendar, event: event ?? undefined };
}

export function everyPart(part: Part): Part[] {
  return [part, ...part.children.flatMap(everyPart)];
}

/** A house whose relay answers as told. */
export async function houseWith(
  engine: Engine,
  answer: () => string | MailFault | Promise<string>,
  config: { mailPerMinute?: number } = {},
): Promise<{ app: TestApp; tried: OutgoingLetter[] }> {
  const tried: OutgoingLetter[] = [];
  const mailer: Mailer = {
    send(letter) {
      tried.push(letter);
      const said = answer();
      return said instanceof MailFault ? Promise.reject(said) : Promise.resolve(said);
    },
    close: () => Promise.resolve(),
  };
  return { app: await testApp(engine, { mailer, config }), tried };
}

/** [state, attempts, the relay's answer] of each letter, oldest first. */
export async function stateOf(app: App): Promise<[string, number, string | null][]> {
  const rows = await app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
  return rows.map((row) => [row.state, row.attempts, row.smtp_response]);
}
