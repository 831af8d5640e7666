import { get } from "node:http";

export interface Asked {
  readonly status: number;
  /** As they came, without those that Node adds itself to each answer. */
  readonly headers: Record<string, string>;
  /** As it came: still compressed. */
  readonly body: Buffer;
}

/** One answer of a server on this machine, undone in nothing. */
export function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece)).on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode!,
          headers: headersOf(response.rawHeaders),
          body: Buffer.concat(pieces),
        }),
      );
    });
    request.setTimeout(10_000, () => request.destroy(new Error(`No answer from ${path}.`)));
    request.on("error", reject);
  });
}

function headersOf(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < raw.length; at += 2) {
    if (!/^(?:date|connection|keep-alive)$/i.test(raw[at]!)) headers[raw[at]!] = raw[at + 1]!;
  }
  return headers;
}
