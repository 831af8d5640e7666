/** One part of a form: its name, its file's name where it is one, and its bytes, which must be read before the next. */
export interface Part {
  readonly name: string;
  readonly fileName: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The form is cut off, or is no form. */
export class BrokenForm extends Error {
  override readonly name = "BrokenForm";
}

/** Browsers write three lines. */
const MOST_HEAD_BYTES = 16 * 1024;
const MOST_PARTS = 200;

/** The boundary in a form's Content-Type, or undefined. */
export function boundaryOf(type: string): string | undefined {
  const [, quoted, bare] =
    /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(type) ?? [];
  return quoted ?? bare;
}

/**
 * The parts of a form as they come, never more of one in memory than comes at once.
 *
 * Source: RFC 7578, RFC 2046 §5.1.1.
 *
 * @throws BrokenForm
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  // The first boundary has no line break before it.
  const source = new Source(body);
  const mark = Buffer.from(`\r\n--${boundary}`);
  await drained(source.until(mark));
  for (let count = 0; (await source.take(2)).toString("latin1") !== "--"; count += 1) {
    if (count === MOST_PARTS) throw new BrokenForm();
    const { name, fileName } = headOf(await source.head());
    const bytes = source.until(mark);
    yield { name, fileName, bytes };
    await drained(bytes);
  }
}

class Source {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.from("\r\n");

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  /** What comes before a mark, which is read away with it. */
  async *until(mark: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = this.#buffer.indexOf(mark);
      const sure = at === -1 ? Math.max(0, this.#buffer.length - mark.length + 1) : at;
      const ready = this.#buffer.subarray(0, sure);
      this.#buffer = this.#buffer.subarray(at === -1 ? sure : at + mark.length);
      if (ready.length > 0) yield ready;
      if (at !== -1) return;
      await this.#more();
    }
  }

  async take(count: number): Promise<Buffer> {
    while (this.#buffer.length < count) await this.#more();
    const taken = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return taken;
  }

  async head(): Promise<string> {
    const lines: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.until(Buffer.from("\r\n\r\n"))) {
      length += piece.byteLength;
      if (length > MOST_HEAD_BYTES) throw new BrokenForm();
      lines.push(piece);
    }
    return Buffer.concat(lines).toString("utf8");
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new BrokenForm();
    this.#buffer = this.#buffer.length === 0 ? Buffer.from(value) : Buffer.concat([this.#buffer, value]);
  }
}

/** A browser writes quotes and line breaks in names as %22, %0D and %0A. */
function headOf(head: string): { name: string; fileName: string | null } {
  const said = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? "";
  const name = /(?:^|[;\s])name="([^"]*)"/i.exec(said)?.[1];
  if (name === undefined) throw new BrokenForm();
  const fileName = /(?:^|[;\s])filename="([^"]*)"/i.exec(said)?.[1];
  return { name: plain(name), fileName: fileName === undefined ? null : plain(fileName) };
}

function plain(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0[ad]/gi, " ");
}

async function drained(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) void chunk;
}
