import type { IncomingMessage } from "node:http";
import type { Config } from "./config.ts";
import { withoutLanguage } from "./language/address.ts";

/** What every answer says to browsers (trust.md §3). Of a page that runs a script the door says `scriptPolicy`. */
export function securityHeaders(config: Pick<Config, "publicUrl">): Record<string, string> {
  return {
    "Content-Security-Policy": policyWith(["script-src 'none'"]),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    ...(config.publicUrl.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000" }),
  };
}

/**
 * The policy of a page that runs a script of ours, and asks us for what it does.
 *
 * @param nonce of this one answer; the script's element carries it too
 */
export function scriptPolicy(nonce: string): string {
  return policyWith([`script-src 'nonce-${nonce}'`, "connect-src 'self'"]);
}

/**
 * The policy of a page that plays a recording of ours, or one in somebody else's player.
 *
 * @param player whose player it lets in; null: nobody's
 */
export function playerPolicy(player: string | null): string {
  return policyWith(["script-src 'none'", "media-src 'self'", ...(player ? [`frame-src ${player}`] : [])]);
}

function policyWith(own: readonly string[]): string {
  return [
    "default-src 'none'",
    ...own,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Whether a request that may change something comes from a page of ours.
 *
 * The browser says so itself (Sec-Fetch-Site), or names the page's origin; one that says neither is turned away.
 */
export function isOurs(request: Pick<IncomingMessage, "headers">, publicUrl: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return request.headers.origin === new URL(publicUrl).origin;
}

const ONE_CLICK = /^\/subscriptions\/[^/]+\/end$/;

/** Whether a mail program may end letters here, from nowhere: the secret in the address is the proof (trust.md §3). */
export function isOneClick(path: string): boolean {
  return ONE_CLICK.test(withoutLanguage(path.split("?")[0]!));
}

const KEEPABLE =
  /^\/(?:$|(?:events|events\.xml|archive|privacy|accessibility|calendar\.ics|sitemap\.xml|robots\.txt|api\/v1\/events)$|events\/[^/]+(?:\/(?:programme|changes|changes\.xml|calendar\.ics|sessions\/[^/]+))?$|(?:series|organisers)\/[^/]+(?:\/calendar\.ics)?$|(?:speakers|articles|api\/v1\/events)\/[^/]+$)/;

/**
 * Whether a page at this address can be the same for everybody. Two locks guard a personal page: its address is
 * not here, and its door does not say `keepUntil`.
 */
export function isKeepable(path: string): boolean {
  return KEEPABLE.test(withoutLanguage(path.split("?")[0]!));
}

/** Whether those who make what public pages show are at work here: organisers and speakers, not attendees. */
export function isTheirsWhoMakeIt(path: string): boolean {
  return /^\/(?:organise|speak)\//i.test(withoutLanguage(path));
}
