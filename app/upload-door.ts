import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { DataStore, Server, Upload } from "@tus/server";
import type { App } from "./app.ts";
import { clearedAway } from "./files/cleared-away.ts";
import { dropUpload, finishUpload } from "./files/finish-upload.ts";
import { pathOf } from "./files/paths.ts";
import { uploadById } from "./files/queries.ts";
import { mayUpload } from "./files/standing.ts";
import { refusalOf, statusOf } from "#app/web/http.ts";
import type { Language } from "./language/language.ts";
import { organiserRefusal } from "./language/organiser-refusals.ts";
import { Refusal } from "./refusal.ts";
import { OneAtATime } from "./upload-locks.ts";

const UPLOAD = /^\/uploads\/([\w-]{1,64})$/;
/** Source: tus 1.0, the core protocol and «termination». */
const METHODS = ["HEAD", "PATCH", "DELETE"];

export type UploadDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whether a path is the door's; what it does not know there is nowhere else either. */
export function isUpload(path: string): boolean {
  return path === "/uploads" || path.startsWith("/uploads/");
}

/**
 * Where files come in bit by bit, by tus 1.0. A page of ours begins an upload and is given its id and a ticket; each
 * request carries both, and each time it is asked whether whoever holds the ticket may still upload.
 *
 * @param isOurs whether a request comes from a page of ours
 */
export function uploadDoor(app: App, isOurs: (request: IncomingMessage) => boolean): UploadDoor {
  const tus = new Server({
    path: "/uploads",
    datastore: new Arrivals(app),
    locker: new OneAtATime(),
    onResponseError: (request, error) =>
      isFull(error) ? turned(new Refusal("disk-full"), request) : undefined,
    allowedOrigins: [new URL(app.config.publicUrl).origin],
    onUploadFinish: async (request, upload) => {
      const outcome = await finishUpload(app, upload.id).catch(refusalOf);
      if (outcome instanceof Refusal) throw turned(outcome, request);
      return {};
    },
  });
  return async (request, response) => {
    const answer = (status: number) => void response.writeHead(status, { "cache-control": "no-store" }).end();
    const id = UPLOAD.exec(request.url ?? "")?.[1];
    const upload = id === undefined ? undefined : await uploadById(app.db, id);
    const ticket = [request.headers["upload-ticket"] ?? ""].flat()[0]!;
    if (!upload || !(await mayUpload(app, upload, ticket))) return answer(404);
    if (!METHODS.includes(request.method ?? "")) {
      response.setHeader("allow", METHODS.join(", "));
      return answer(405);
    }
    if (request.method !== "HEAD" && !isOurs(request)) return answer(403);
    if (request.method === "DELETE") {
      await dropUpload(app, upload.id);
      return answer(204);
    }
    if (request.method === "HEAD") {
      const refusal = await finishedLate(app, upload.id);
      if (refusal) {
        // A HEAD has no body to say it in.
        const sentence = organiserRefusal(refusal, languageIn(request.headers["accept-language"] ?? null));
        response.setHeader("upload-refusal", encodeURIComponent(sentence));
        return answer(statusOf[refusal.code]);
      }
    }
    response.setHeader("cache-control", "no-store");
    await tus.handle(request, response);
  };
}

/** As the library is told of a refusal. */
class Turned extends Error {
  constructor(
    readonly status_code: number,
    readonly body: string,
  ) {
    super(body);
  }
}

function turned(refusal: Refusal, { headers }: Request): Turned {
  const sentence = organiserRefusal(refusal, languageIn(headers.get("accept-language")));
  return new Turned(statusOf[refusal.code], sentence);
}

function isFull(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOSPC";
}

/** The last byte had come, and then we died. */
async function finishedLate(app: App, id: string): Promise<Refusal | null> {
  const outcome = await finishUpload(app, id).catch(refusalOf);
  return outcome instanceof Refusal && outcome.code !== "upload-not-whole" ? outcome : null;
}

/** The rows say which uploads there are, the bytes how far they have come. */
class Arrivals extends DataStore {
  constructor(private readonly app: App) {
    super();
  }

  override async getUpload(id: string): Promise<Upload> {
    const upload = await uploadById(this.app.db, id);
    if (!upload) throw new Turned(404, "");
    const arrived = await this.app.files.arrived(pathOf(id));
    const isWhole = arrived === null && (await this.app.files.bytesOf(pathOf(id))) !== null;
    return new Upload({
      id,
      size: upload.bytes,
      offset: isWhole || upload.finished_at ? upload.bytes : (arrived ?? 0),
    });
  }

  override write(stream: Readable, id: string, offset: number): Promise<number> {
    return this.app.files.append(pathOf(id), clearedAway(stream as AsyncIterable<Uint8Array>), offset);
  }
}

function languageIn(accepted: string | null): Language {
  const first = (accepted ?? "").slice(0, 2).toLowerCase();
  return first === "nn" || first === "en" ? first : "nb";
}
