import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { App } from "./app.ts";
import { isETagIn } from "./byte-ranges.ts";
import { dispositionOf } from "./content-disposition.ts";
import { cleanFileName } from "./files/file-names.ts";
import { slidesOutAt, type OutSlides } from "./materials/slides/slides-out.ts";

const ZIP = /^\/events\/([^/?]+)\/slides\.zip$/;

export type ZipDoor = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Whether a path is the door's. */
export function isZip(path: string): boolean {
  return ZIP.test(path);
}

/**
 * Where all slides of an event that are out go out together. They are read one after the other as the visitor takes
 * them, and none is ever whole in memory; slides are packed already, so the length is known beforehand.
 */
export function zipDoor(app: App): ZipDoor {
  return async (request, response) => {
    const [, slug = ""] = ZIP.exec(request.url ?? "") ?? [];
    const found = await slidesOutAt(app.db, decoded(slug), app.now());
    const whole = found ? await held(app, found.slides) : [];
    if (!found || whole.length === 0) {
      response.writeHead(404, { "cache-control": "no-store" }).end();
      return;
    }
    const etag = etagOf(whole);
    const headers = {
      "content-type": "application/zip",
      "content-disposition": dispositionOf(`${found.event.slug}-presentasjoner.zip`, "application/zip"),
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-cache",
      etag,
    };
    if (isETagIn(request.headers["if-none-match"], etag)) return void response.writeHead(304, headers).end();
    await send(app, whole, headers, request, response);
  };
}

/** Those whose bytes are there, all of them. */
async function held(app: App, slides: readonly OutSlides[]): Promise<OutSlides[]> {
  const there: OutSlides[] = [];
  for (const one of slides) {
    if ((await app.files.bytesOf(one.file.path)) === one.file.bytes) there.push(one);
  }
  return there;
}

/** «01 Kari Nordmann – Lean i Skatteetaten.pdf»: in the order of the page, and no two alike. */
function namesOf(slides: readonly OutSlides[]): string[] {
  return slides.map(({ file, title, who }, index) => {
    const extension = file.name.slice(file.name.lastIndexOf("."));
    const said = [who, title].filter(Boolean).join(" – ").replace(/[/\\]/g, "-");
    return cleanFileName(`${String(index + 1).padStart(2, "0")} ${said}${extension}`);
  });
}

function etagOf(slides: readonly OutSlides[]): string {
  const hash = createHash("sha256");
  const names = namesOf(slides);
  slides.forEach(({ file }, index) => hash.update(`${names[index]} ${file.sha256} ${file.created_at}\n`));
  return `"${hash.digest("hex")}"`;
}

async function send(
  app: App,
  slides: readonly OutSlides[],
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const zip = new ZipFile();
  let reading: Readable | undefined;
  // Cut off, so that nobody takes half of it for the whole.
  zip.on("error", (error) => response.destroy(error as Error));
  const names = namesOf(slides);
  slides.forEach(({ file }, index) => {
    const about = { mtime: new Date(file.created_at), compress: false, size: file.bytes };
    zip.addReadStreamLazy(names[index]!, about, (give) => {
      reading = app.files.open(file.path);
      reading.on("error", (error) => zip.emit("error", error));
      give(null, reading);
    });
  });
  try {
    // The types know nothing of the length that it is given.
    const length = await new Promise<number>((resolve) =>
      zip.end({ forceZip64Format: false, comment: "" }, resolve as () => void),
    );
    response.writeHead(200, { ...headers, "content-length": length });
    if (request.method === "HEAD") return void response.end();
    await pipeline(zip.outputStream, response);
  } catch (error) {
    // One who leaves in the middle is no fault of ours.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_STREAM_PREMATURE_CLOSE" && code !== "ECONNRESET") throw error;
  } finally {
    reading?.destroy();
  }
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return "";
  }
}
