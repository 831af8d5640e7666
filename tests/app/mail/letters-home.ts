import ICAL from "ical.js";
import PostalMime, { type Email } from "postal-mime";
import { onTestFinished } from "vitest";
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
