import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { StoredFileRow } from "#db/schema.ts";
import { accountOfSession } from "./accounts/session.ts";
import type { App } from "./app.ts";
import { isETagIn, rangeIn } from "./byte-ranges.ts";
import { dispositionOf } from "./content-disposition.ts";
import { pagePicturePath } from "./files/check-files.ts";
import { fileById } from "./files/queries.ts";
import { mediaTypes } from "./files/types.ts";
import { isOrganisers, isOut, isSpeakers } from "./files/standing.ts";
import { sessionIn } from "#app/web/session-cookie.ts";

const PICTURE = /^\/files\/([\w-]{1,64})\/pages\/([1-9]\d{0,2})\.webp(?:\?(.*))?$/;
const FILE = /^\/files\/([\w-]{1,64})\/[^/?]+(?:\?(.*))?$/;

export type FileDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whether a path is the door's. */
export function isFile(path: string): boolean {
  return path.startsWith("/files/");
}

/** What goes out: a file, or the picture of a page of it. */
type Sent = Pick<StoredFileRow, "path" | "bytes" | "name" | "type"> & {
  /** Changes with the content. */
  readonly tag: string;
};

/**
 * Where files and the pictures of their pages go out: to everybody when they are out, before that to those whose they
 * are. To all others there is nothing.
 */
export function fileDoor(app: App): FileDoor {
  return async (request, response) => {
    const asked = askedOf(request.url ?? "");
    const file = asked && (await fileById(app.db, asked.id));
    const access = file && (await accessTo(app, file, request, asked.query));
    const sent = file && access && (await sentOf(app, file, asked.page));
    if (!sent) {
      response.writeHead(404, { "cache-control": "no-store" }).end();
      return;
    }
    await send(app, sent, headersOf(sent, access), request, response);
  };
}

/** @returns a page's number where its picture is asked for */
function askedOf(address: string): { id: string; query: string; page: number | null } | undefined {
  const [, of, page, its = ""] = PICTURE.exec(address) ?? [];
  if (of !== undefined) return { id: of, query: its, page: Number(page) };
  const [, id, query = ""] = FILE.exec(address) ?? [];
  return id === undefined ? undefined : { id, query, page: null };
}

/** Undefined where the bytes are not there, or not all of them. */
async function sentOf(app: App, file: StoredFileRow, page: number | null): Promise<Sent | undefined> {
  if (page === null) {
    return (await app.files.bytesOf(file.path)) === file.bytes ? { ...file, tag: file.sha256 } : undefined;
  }
  const path = pagePicturePath(file, page);
  const bytes = await app.files.bytesOf(path);
  if (bytes === null) return undefined;
  return { path, bytes, name: `${page}.webp`, type: mediaTypes.webp, tag: `${file.sha256}-${page}` };
}

async function accessTo(
  app: App,
  file: StoredFileRow,
  request: IncomingMessage,
  query: string,
): Promise<"all" | "theirs" | null> {
  if (file.scan === "pending" || file.scan === "infected") return null;
  if (await isOut(app, file)) return "all";
  const ticket = new URLSearchParams(query).get("ticket");
  if (ticket !== null && (await isSpeakers(app, file, ticket))) return "theirs";
  const { cookie } = request.headers;
  const session = cookie && sessionIn(app, new Request(app.config.publicUrl, { headers: { cookie } }));
  const signedIn = session ? await accountOfSession(app, session) : undefined;
  return signedIn && (await isOrganisers(app.db, file, signedIn)) ? "theirs" : null;
}

/** Nothing in a file acts in our name, whatever it is. */
function headersOf(file: Sent, access: "all" | "theirs"): OutgoingHttpHeaders {
  return {
    "content-type": file.type,
    "content-disposition": dispositionOf(file.name, file.type),
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "cache-control": access === "all" ? "no-cache" : "private, no-cache",
    "accept-ranges": "bytes",
    etag: `"${file.tag}"`,
  };
}

async function send(
  app: App,
  file: Sent,
  headers: OutgoingHttpHeaders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, headers: asked } = request;
  const etag = `"${file.tag}"`;
  if (isETagIn(asked["if-none-match"], etag)) return void response.writeHead(304, headers).end();

  const isSame = asked["if-range"] === undefined || asked["if-range"] === etag;
  const range = method === "GET" && isSame ? rangeIn(asked.range, file.bytes) : "whole";
  if (range === "none") {
    response
      .writeHead(416, { ...headers, "content-range": `bytes */${file.bytes}`, "content-length": 0 })
      .end();
    return;
  }
  if (range === "whole") response.writeHead(200, { ...headers, "content-length": file.bytes });
  else {
    const said = `bytes ${range.start}-${range.end}/${file.bytes}`;
    response.writeHead(206, {
      ...headers,
      "content-range": said,
      "content-length": range.end - range.start + 1,
    });
  }
  if (method === "HEAD") return void response.end();
  // One who leaves in the middle is no fault of ours; the file is closed either way.
  await pipeline(app.files.open(file.path, range === "whole" ? undefined : range), response).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "ERR_STREAM_PREMATURE_CLOSE" && error.code !== "ECONNRESET") throw error;
    },
  );
}
