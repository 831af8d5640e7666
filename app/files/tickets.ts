import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "#app/app.ts";
import { plus } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";

/** What a ticket is good for. One for an upload opens no file, and the other way round. */
type Purpose = "upload" | "file";

/** For how long a page that was opened can be used. */
const HOURS = 24;

/** A ticket for one thing and one who holds it: nobody can make one without our secret. */
export function newTicket(app: App, purpose: Purpose, id: string, holder: string): string {
  const until = plus(app.now(), { hours: HOURS });
  const seconds = Math.floor(Date.parse(until) / 1000).toString(36);
  return `${holder}.${seconds}.${markOf(app, [purpose, id, holder, seconds])}`;
}

/** Who holds a ticket for this, or undefined: not ours, for something else, or over. What they may still do is another question. */
export function holderOf(app: App, purpose: Purpose, id: string, ticket: string): string | undefined {
  const [, holder, seconds, mark] = /^([\w-]{1,64})\.([0-9a-z]{1,9})\.([\w-]{43})$/.exec(ticket) ?? [];
  if (!holder || !seconds || !mark) return undefined;
  const ours = Buffer.from(markOf(app, [purpose, id, holder, seconds]));
  if (!timingSafeEqual(ours, Buffer.from(mark))) return undefined;
  return isOver(seconds, app.now()) ? undefined : holder;
}

function isOver(seconds: string, now: Instant): boolean {
  return Number.parseInt(seconds, 36) * 1000 <= Date.parse(now);
}

function markOf(app: App, facts: readonly string[]): string {
  return createHmac("sha256", app.config.secret).update(facts.join(" ")).digest("base64url");
}
