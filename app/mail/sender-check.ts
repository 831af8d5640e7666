import { createPublicKey } from "node:crypto";
import { LookupFault, type App } from "#app/app.ts";

/** What is looked at, each by a text in DNS. */
export const CHECKS = ["spf", "dkim", "dmarc"] as const;
export type Check = (typeof CHECKS)[number];

/**
 * - `right`: as it should be
 * - `missing`: there is none
 * - `several`: more than one, and none counts
 * - `open`: lets anybody send
 * - `weak`: is there, and asks nobody to do anything
 * - `other`: is there, and is another than ours
 * - `off`: nothing to look for: letters are not signed here
 * - `unanswered`: DNS did not answer in time, or not usefully
 */
export type Verdict = "right" | "missing" | "several" | "open" | "weak" | "other" | "off" | "unanswered";

export interface SenderFinding {
  readonly check: Check;
  readonly verdict: Verdict;
  /** Where the text stands, or should. */
  readonly name: string;
  /** As it is. */
  readonly found: readonly string[];
  /** What the domain's keepers are to put there; null where nothing is to be done. */
  readonly wanted: string | null;
}

/**
 * Looks up what the domain of `MAIL_FROM` says of who may send its letters. Asks DNS, and changes nothing.
 *
 * Source: RFC 7208 (SPF), RFC 6376 (DKIM), RFC 7489 (DMARC).
 */
export function checkSender(app: App): Promise<SenderFinding[]> {
  const { address } = app.config.mailFrom;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return Promise.all([spf(app, domain), dkim(app), dmarc(app, domain)]);
}

async function spf(app: App, domain: string): Promise<SenderFinding> {
  const relay = app.config.smtpUrl ? new URL(app.config.smtpUrl).hostname : null;
  const found = await texts(app, domain, /^v=spf1(?: |$)/i);
  const wanted = `v=spf1 ${relay ? `a:${relay}` : "mx"} ~all`;
  const at = { check: "spf", name: domain } as const;
  if (found === null) return { ...at, verdict: "unanswered", found: [], wanted: null };
  if (found.length === 0) return { ...at, verdict: "missing", found, wanted };
  if (found.length > 1) return { ...at, verdict: "several", found, wanted: null };
  const isOpen = /(?:^| )\+?all(?: |$)/i.test(found[0]!);
  return { ...at, verdict: isOpen ? "open" : "right", found, wanted: isOpen ? closed(found[0]!) : null };
}

function closed(record: string): string {
  return record.replace(/(^| )\+?all(?= |$)/i, "$1~all");
}

async function dkim(app: App): Promise<SenderFinding> {
  const settings = app.config.dkim;
  if (!settings) return { check: "dkim", name: "", verdict: "off", found: [], wanted: null };
  const name = `${settings.selector}._domainkey.${settings.domain}`;
  const key = createPublicKey(settings.key).export({ type: "spki", format: "der" }).toString("base64");
  const wanted = `v=DKIM1; k=rsa; p=${key}`;
  const found = await texts(app, name, /(?:^|;)\s*p=/i);
  const at = { check: "dkim", name } as const;
  if (found === null) return { ...at, verdict: "unanswered", found: [], wanted: null };
  if (found.length === 0) return { ...at, verdict: "missing", found, wanted };
  if (found.length > 1) return { ...at, verdict: "several", found, wanted };
  const isOurs = tagIn(found[0]!, "p")?.replace(/\s/g, "") === key;
  return { ...at, verdict: isOurs ? "right" : "other", found, wanted: isOurs ? null : wanted };
}

async function dmarc(app: App, domain: string): Promise<SenderFinding> {
  const name = `_dmarc.${domain}`;
  const above = `_dmarc.${domain.split(".").slice(-2).join(".")}`;
  const wanted = `v=DMARC1; p=quarantine; rua=mailto:postmaster@${domain}`;
  let found = await texts(app, name, /^v=DMARC1\s*(?:;|$)/i);
  // What the domain above says holds for those beneath that say nothing: RFC 7489 §6.6.3.
  if (found?.length === 0 && above !== name) found = await texts(app, above, /^v=DMARC1\s*(?:;|$)/i);
  const at = { check: "dmarc", name } as const;
  if (found === null) return { ...at, verdict: "unanswered", found: [], wanted: null };
  if (found.length === 0) return { ...at, verdict: "missing", found, wanted };
  if (found.length > 1) return { ...at, verdict: "several", found, wanted };
  const isWeak = !["quarantine", "reject"].includes(tagIn(found[0]!, "p")?.toLowerCase() ?? "");
  return { ...at, verdict: isWeak ? "weak" : "right", found, wanted: isWeak ? wanted : null };
}

/** The texts at a name that are of the kind; null where DNS did not answer. */
async function texts(app: App, name: string, kind: RegExp): Promise<readonly string[] | null> {
  try {
    return (await app.txtRecords(name)).filter((text) => kind.test(text));
  } catch (error) {
    if (error instanceof LookupFault) return null;
    throw error;
  }
}

function tagIn(record: string, tag: string): string | undefined {
  const found = record.split(";").find((one) => one.trim().toLowerCase().startsWith(`${tag}=`));
  return found?.slice(found.indexOf("=") + 1).trim();
}
