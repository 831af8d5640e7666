/** One part of a message, as RFC 2045 and 2046 describe them: what a mail program sees before it decodes. */
export interface Part {
  readonly headers: Readonly<Record<string, string>>;
  /** Content-Type without its parameters. */
  readonly type: string;
  readonly body: string;
  readonly children: readonly Part[];
}

/** Reads a message into its tree. Written for these tests, so that no library's kindness hides a fault. */
export function mimeTree(raw: string): Part {
  const end = raw.indexOf("\r\n\r\n");
  const headers = headersOf(raw.slice(0, end));
  const body = raw.slice(end + 4);
  const contentType = headers["content-type"] ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const children = boundary ? partsBetween(body, boundary).map(mimeTree) : [];
  return { headers, type: contentType.split(";")[0]!.trim().toLowerCase(), body, children };
}

function headersOf(block: string): Record<string, string> {
  const lines = block.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return Object.fromEntries(
    lines.map((line) => [line.split(":")[0]!.toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
}

function partsBetween(body: string, boundary: string): string[] {
  const pieces = `\r\n${body}`.split(`\r\n--${boundary}`);
  return pieces.slice(1, -1).map((piece) => piece.replace(/^[ \t]*\r\n/, ""));
}

/** The types alone: `["multipart/mixed", ["text/plain"], …]`. */
export function typesOf({ type, children }: Part): unknown {
  return children.length > 0 ? [type, ...children.map(typesOf)] : type;
}

/** The text of a part, decoded. */
export function decoded({ headers, body }: Part): string {
  const encoding = headers["content-transfer-encoding"]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString();
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
