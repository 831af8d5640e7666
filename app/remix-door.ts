import { type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Instant } from "#db/schema.ts";
import type { App } from "./app.ts";
import { answeredOnce } from "./answered-once.ts";
import { answerOf, type Answer } from "./kept-pages.ts";
import { scriptPolicy } from "./security.ts";
import { wingsOf } from "./wings.ts";

/** Asks Remix for a page and gives what it answered, whole. */
export type RemixDoor = (request: IncomingMessage, arrivedAt: Instant) => Promise<Answer>;

/**
 * The door between Node's server and Remix.
 *
 * The address that Remix sees is always under `PUBLIC_URL`, whatever Host, X-Forwarded-Host or absolute address
 * the visitor sent: links, redirects and Remix's own origin check follow it. A path that no text can be made of
 * becomes one that no page has.
 */
export function remixDoor(app: App, build: ServerBuild): RemixDoor {
  const handlerAt = wingsOf(build, (part) => createRequestHandler(answeredOnce(part), "production"));
  return async (incoming, arrivedAt) => {
    let keep: Instant | null | undefined;
    let nonce: string | undefined;
    const response = await handlerAt(pathOf(incoming.url))(requestOf(app, incoming), {
      app,
      arrivedAt,
      clientAddress: clientAddress(incoming, app.config.trustedProxies),
      keepUntil: (until, query = "") => {
        if (queryOf(incoming.url) === query) keep = until;
      },
      allowScript: () => (nonce ??= app.newSecret()),
    });
    const body = Buffer.from(await response.arrayBuffer());
    const headers = { ...cachingFor(keep), ...scriptsFor(nonce), ...headersOf(response.headers) };
    return answerOf(response.status, headers, body, keep);
  };
}

/** What is the same for everybody may be kept where it can be asked for again; all else is nobody's to keep. */
function cachingFor(keep: Instant | null | undefined): OutgoingHttpHeaders {
  return keep === undefined
    ? { "cache-control": "no-store", "referrer-policy": "same-origin" }
    : { "cache-control": "public, max-age=0, must-revalidate" };
}

function scriptsFor(nonce: string | undefined): OutgoingHttpHeaders {
  return nonce === undefined ? {} : { "content-security-policy": scriptPolicy(nonce) };
}

const NO_SUCH_PATH = "/-";
/** U+FFFD, as an address writes it. It stands for what is taken out: without it «%0%000» would be one more. */
const UNKNOWN_CHARACTER = "%EF%BF%BD";

/**
 * Path and query as one text without a host, or one that leads nowhere. A query is without what no database can be asked
 * for, as a form is.
 */
export function pathOf(address: string | undefined): string {
  const [way = "", ...query] = (address ?? "")
    .replace(/^https?:\/\/[^/?#]*/i, "")
    .split("#")[0]!
    .split("?");
  if (!way.startsWith("/") || way.startsWith("//")) return NO_SUCH_PATH;
  const path = [way, ...query.map((one) => one.replaceAll("%00", UNKNOWN_CHARACTER))].join("?");
  try {
    const decoded = decodeURIComponent(way);
    // eslint-disable-next-line no-control-regex -- they are what is refused
    return /[\u0000-\u001f\u007f\\]/.test(decoded) ? NO_SUCH_PATH : path;
  } catch {
    return NO_SUCH_PATH;
  }
}

/** With its question mark; empty when there is none. */
function queryOf(address: string | undefined): string {
  const start = pathOf(address).indexOf("?");
  return start === -1 ? "" : pathOf(address).slice(start);
}

/**
 * Who asks. Each proxy that is trusted has written down who asked it, last in the list; what stands before those is
 * the visitor's own word.
 */
export function clientAddress(
  incoming: Pick<IncomingMessage, "headers"> & { readonly socket: { readonly remoteAddress?: string } },
  trustedProxies: number,
): string {
  const told = [incoming.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const path = [...told.map((one) => one.trim()).filter(Boolean), incoming.socket.remoteAddress ?? ""];
  return path.at(-1 - trustedProxies) ?? path[0]!;
}

function requestOf(app: App, incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(":") || name === "host" || name.startsWith("x-forwarded-") || value === undefined)
      continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  headers.set("host", new URL(app.config.publicUrl).host);
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(app.config.publicUrl + pathOf(incoming.url), {
    method: incoming.method,
    headers,
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: "half" }),
  } as RequestInit);
}

function headersOf(headers: Headers): OutgoingHttpHeaders {
  const out: OutgoingHttpHeaders = {};
  for (const [name, value] of headers) if (name !== "set-cookie") out[name] = value;
  const cookies = headers.getSetCookie();
  if (cookies.length > 0) out["set-cookie"] = cookies;
  return out;
}
