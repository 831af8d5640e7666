import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { StoredFileRow } from "#db/schema.ts";
import { accountOfSession } from "./accounts/session.ts";
import type { App } from "./app.ts";
import { isETagIn, rangeIn } from "./byte-ranges.ts";
import { dispositionOf } from "./content-disposition.ts";
import { pagePicturePath } from "./files/check-files.ts";
import { portraitPath } from "./files/portrait-pictures.ts";
import { fileById } from "./files/queries.ts";
import { mediaTypes } from "./files/types.ts";
import { isOrganisers, isOut, isSpeakers } from "./files/standing.ts";
import { sessionIn } from "#app/web/session-cookie.ts";

const PICTURE = /^\/files\/([\w-]{1,64})\/pages\/([1-9]\d{0,2})\.webp(?:\?(.*))?$/;
const PORTRAIT = /^\/files\/([\w-]{1,64})\/portrait\/([a-z]{1,9})-(\d{1,4})\.webp(?:\?(.*))?$/;
const FILE = /^\/files\/([\w-]{1,64})\/[^/?]+(?:\?(.*))?$/;

export type FileDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whether a path is the door's. */
export function isFile(path: string): boolean {
  return path.startsWith("/files/");
}

/** What goes out: a file, or a picture that was drawn of it. */
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
    const access = file && (await accessTo(app, file, request, asked));
    const sent = file && access && (await sentOf(app, file, asked.drawn));
    if (!sent) {
      response.writeHead(404, { "cache-control": "no-store" }).end();
      return;
    }
    await send(app, sent, headersOf(sent, access), request, response);
  };
}

/** A picture that was drawn of a file, and what it is called. */
interface Drawn {
  readonly name: string;
  readonly pathOf: (file: StoredFileRow) => string;
}

/** A file, or as `drawn` a picture of it. */
interface Asked {
  readonly id: string;
  readonly query: string;
  readonly drawn: Drawn | null;
}

function askedOf(address: string): Asked | undefined {
  const [, of, page, its = ""] = PICTURE.exec(address) ?? [];
  if (of !== undefined) {
    const drawn = { name: `${page}`, pathOf: (file: StoredFileRow) => pagePicturePath(file, Number(page)) };
    return { id: of, query: its, drawn };
  }
  const [, whose, part = "", width, rest = ""] = PORTRAIT.exec(address) ?? [];
  if (whose !== undefined) {
    const pathOf = (file: StoredFileRow) => portraitPath(file, part, Number(width));
    return { id: whose, query: rest, drawn: { name: `${part}-${width}`, pathOf } };
  }
  const [, id, query = ""] = FILE.exec(address) ?? [];
  return id === undefined ? undefined : { id, query, drawn: null };
}

/** Undefined where the bytes are not there, or not all of them. */
async function sentOf(app: App, file: StoredFileRow, drawn: Drawn | null): Promise<Sent | undefined> {
  if (drawn === null) {
    return (await app.files.bytesOf(file.path)) === file.bytes ? { ...file, tag: file.sha256 } : undefined;
  }
  const path = drawn.pathOf(file);
  const bytes = await app.files.bytesOf(path);
  if (bytes === null) return undefined;
  const { name } = drawn;
  return { path, bytes, name: `${name}.webp`, type: mediaTypes.webp, tag: `${file.sha256}-${name}` };
}

async function accessTo(
  app: App,
  file: StoredFileRow,
  request: IncomingMessage,
  { query, drawn }: Pick<Asked, "query" | "drawn">,
): Promise<"all" | "theirs" | null> {
  if (file.scan === "pending" || file.scan === "infected") return null;
  // Of a portrait all may have what was cut out of it.
  const isForAll = file.purpose !== "portrait" || drawn !== null;
  if (isForAll && (await isOut(app, file))) return "all";
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
