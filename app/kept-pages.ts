import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { performance } from "node:perf_hooks";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Instant } from "#db/schema.ts";

type Encoding = "br" | "gzip" | "identity";

/** An answer as it goes out, in each encoding that somebody has asked for. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly etag: string | null;
  readonly bodies: Map<Encoding, Buffer>;
  /** Until when the answer is the same for everybody; null: as long as the version stands; absent: do not keep. */
  readonly keepUntil?: Instant | null;
}

interface KeptPage {
  readonly answer: Answer;
  readonly version: string;
}

interface Rendering {
  readonly answer: Promise<Answer>;
  readonly version: string;
}

/** Numbers on a page may lag this long (architecture.md §8). */
const VERSION_MILLISECONDS = 1000;
/** With their compressed forms a page takes about one and a half times its own size. */
const MAX_BYTES = 64 * 1024 * 1024;
const MIN_COMPRESSED_BYTES = 600;

/**
 * Public pages, rendered once for each version of what they show.
 *
 * A page ends with its version (something was written) or at its `keepUntil` (a sentence on it changes).
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  readonly #rendering = new Map<string, Rendering>();
  #bytes = 0;
  #version = "";
  #versionReadAt = Number.NEGATIVE_INFINITY;
  #savings = 0;

  constructor(
    private readonly readVersion: () => Promise<string>,
    private readonly now: () => Instant,
  ) {}

  /** The page if it can be given at once, without asking anybody. */
  fresh(key: string): Answer | undefined {
    if (performance.now() - this.#versionReadAt > VERSION_MILLISECONDS) return undefined;
    const page = this.#pages.get(key);
    if (!page || page.version !== this.#version) return undefined;
    const until = page.answer.keepUntil;
    return until && until <= this.now() ? undefined : page.answer;
  }

  /** The page, kept or rendered now. Many who ask at once for one that must be rendered get the same rendering. */
  async get(key: string, render: () => Promise<Answer>): Promise<Answer> {
    await this.#refreshVersion();
    const fresh = this.fresh(key);
    if (fresh) return fresh;
    const rendering = this.#rendering.get(key);
    return rendering?.version === this.#version ? rendering.answer : this.#render(key, render);
  }

  /** Somebody has just saved something and goes to look at it: whoever asks next is not given what was before. */
  readVersionAnew(): void {
    this.#savings++;
    this.#versionReadAt = Number.NEGATIVE_INFINITY;
  }

  #render(key: string, render: () => Promise<Answer>): Promise<Answer> {
    const version = this.#version;
    const answer = render()
      .then((answer) => {
        const isLatest = version === this.#version;
        if (answer.keepUntil !== undefined && answer.status === 200 && isLatest)
          this.#keep(key, { answer, version });
        return answer;
      })
      .finally(() => {
        if (this.#rendering.get(key)?.answer === answer) this.#rendering.delete(key);
      });
    this.#rendering.set(key, { answer, version });
    return answer;
  }

  #keep(key: string, page: KeptPage): void {
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += sizeOf(page);
    while (this.#bytes > MAX_BYTES) this.#drop(this.#pages.keys().next().value!);
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (page && this.#pages.delete(key)) this.#bytes -= sizeOf(page);
  }

  async #refreshVersion(): Promise<void> {
    if (performance.now() - this.#versionReadAt <= VERSION_MILLISECONDS) return;
    const readAt = performance.now();
    const savings = this.#savings;
    const version = await this.readVersion();
    // What was read may be from before the saving.
    if (savings !== this.#savings) return this.#refreshVersion();
    this.#version = version;
    this.#versionReadAt = readAt;
  }
}

function sizeOf({ answer }: KeptPage): number {
  return answer.bodies.get("identity")!.length;
}

/** An answer made of bytes, with a strong ETag when it may be asked for again: everybody's, or what one's own program keeps. */
export function answerOf(
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
  keepUntil?: Instant | null,
): Answer {
  const isAskedAgain = keepUntil !== undefined || isToBeAskedFor(headers["cache-control"]);
  const etag =
    isAskedAgain && status === 200
      ? createHash("sha256").update(body).digest("base64url").slice(0, 27)
      : null;
  return { status, headers, etag, bodies: new Map([["identity", body]]), keepUntil };
}

function isToBeAskedFor(caching: OutgoingHttpHeaders[string]): boolean {
  return caching === "private, no-cache" || caching === "public, max-age=0, must-revalidate";
}

/** Sends an answer in the best encoding the visitor reads, or 304 when they have it already. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const plain = answer.bodies.get("identity")!;
  const encoding = isCompressible(answer, plain)
    ? encodingFor(request.headers["accept-encoding"])
    : "identity";
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) response.setHeader(name, value);
  response.setHeader("Vary", "Accept-Encoding");
  if (answer.etag) {
    const etag = `"${answer.etag}${encoding === "identity" ? "" : `-${encoding}`}"`;
    response.setHeader("ETag", etag);
    if (holds(request.headers["if-none-match"], etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  const body = bodyIn(answer, encoding, plain);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.writeHead(answer.status);
  response.end(request.method === "HEAD" ? undefined : body);
}

function isCompressible(answer: Answer, body: Buffer): boolean {
  const type = String(answer.headers["content-type"] ?? "");
  return body.length >= MIN_COMPRESSED_BYTES && /^text\/|json|xml|javascript|svg/.test(type);
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const offers = String(accepted ?? "").toLowerCase();
  const takes = (name: string) =>
    new RegExp(`(?:^|[\\s,])${name}(?:\\s*;\\s*q=(?!0(?:\\.0*)?(?:\\s*,|\\s*$))[0-9.]+)?\\s*(?:,|$)`).test(
      offers,
    );
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}

function bodyIn(answer: Answer, encoding: Encoding, plain: Buffer): Buffer {
  const ready = answer.bodies.get(encoding);
  if (ready) return ready;
  const isKept = answer.keepUntil !== undefined;
  const body =
    encoding === "br"
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: isKept ? 6 : 3 } })
      : gzipSync(plain, { level: isKept ? 7 : 4 });
  answer.bodies.set(encoding, body);
  return body;
}

function holds(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
