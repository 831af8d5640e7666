import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";
import { uuidv7 } from "uuidv7";
import { buildDemo } from "#db/demo/index.ts";
import { DEMO_ORGANISER } from "#db/demo/organiser.ts";
import { DEMO_SPEAKER } from "#db/demo/speaker.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import type { Instant } from "#db/schema.ts";
import { linkFromTerminal } from "./accounts/link-from-terminal.ts";
import { accountByEmail } from "./accounts/queries.ts";
import type { App } from "./app.ts";
import { copyBeforeChange } from "./backup/copy-before-change.ts";
import type { Config } from "./config.ts";
import { hasEvents } from "./events/queries.ts";
import { diskStore } from "./files/disk-store.ts";
import { txtLookup } from "./mail/dns.ts";
import { imapMailbox } from "./mail/imap.ts";
import { smtpMailer } from "./mail/smtp.ts";
import { speakerLinkFromTerminal } from "./speakers/link-from-terminal.ts";

/** What the house runs on in production. The only place that reads clock and dice and opens the database. */
export async function openApp(config: Config): Promise<App> {
  return {
    db: await openDatabase(config.databaseUrl),
    now: clockFrom(config.clock),
    newId: uuidv7,
    newSecret: () => randomBytes(32).toString("base64url"),
    mailer: config.smtpUrl ? smtpMailer(config.smtpUrl, config.dkim) : null,
    mailbox: config.imapUrl ? imapMailbox(config.imapUrl) : null,
    files: diskStore(config.filesDir),
    txtRecords: txtLookup(),
    config,
  };
}

/** Lets go of relay and database; what runs should have ended. */
export async function closeApp(app: App): Promise<void> {
  await app.mailer?.close();
  await app.db.destroy();
}

/**
 * Brings the database up to date, and gives the names of the changes made now. A SQLite file that has been in use is
 * copied first: an upgrade that turns out badly costs nothing.
 */
export async function migrate(app: App): Promise<string[]> {
  await copyBeforeChange(app);
  return migrateToLatest(app.db);
}

/** Builds the demo world in an empty house, where the settings allow it. */
export async function furnish(app: App): Promise<void> {
  if (app.config.hasDemo && !(await hasEvents(app.db))) await buildDemo(app);
}

/** An address that signs one in as the demo world's organiser, once; null where there is no demo world. */
export async function demoOrganiserLink(app: App): Promise<string | null> {
  const account = app.config.hasDemo ? await accountByEmail(app.db, DEMO_ORGANISER) : undefined;
  return account ? linkFromTerminal(app, account) : null;
}

/** An address that opens the page of the demo world's speaker; null where there is none. */
export async function demoSpeakerLink(app: App): Promise<string | null> {
  return app.config.hasDemo ? speakerLinkFromTerminal(app, DEMO_SPEAKER) : null;
}

/** A clock that shows the real time, or starts at an instant and then runs on. */
export function clockFrom(start: Instant | null): () => Instant {
  if (start === null) return () => new Date().toISOString();
  const offset = Date.parse(start) - performance.now();
  return () => new Date(offset + performance.now()).toISOString();
}
