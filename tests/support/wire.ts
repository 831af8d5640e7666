import { connect } from "node:net";

export interface Reply {
  /** Null when the server hung up without a word. */
  readonly status: number | null;
  /** Names in lower case; several of one name in one text. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Longer than any answer of ours takes, shorter than a visitor's patience. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Says these bytes to the server, as no client library would, and gives all that it answered before it hung up.
 *
 * @throws Error when it is still on the line after `PATIENCE_MILLISECONDS`
 */
export function say(url: string, bytes: string | Buffer): Promise<Reply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    const impatience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`No end of the answer to ${JSON.stringify(bytes.toString().slice(0, 100))}`));
    }, PATIENCE_MILLISECONDS);
    socket.on("data", (chunk) => heard.push(chunk));
    // One who is hung up on while still talking hears of it as an error.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(impatience);
      resolve(replyOf(Buffer.concat(heard)));
    });
    socket.write(bytes);
  });
}

/** A request as it stands on the wire: first line, headers, body. The server hangs up after it. */
export function request(
  firstLine: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = "",
): Buffer {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const head = [`${firstLine} HTTP/1.1`, ...lines, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), Buffer.from(body)]);
}

function replyOf(heard: Buffer): Reply {
  const text = heard.toString("utf8");
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = "", value = ""] = line.split(/:\s*(.*)/s);
    const before = headers[name.toLowerCase()];
    headers[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
  }
  return { status: status ? Number(status) : null, headers, body: rest.join("\r\n\r\n") };
}
