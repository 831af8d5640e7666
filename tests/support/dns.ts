import { createSocket } from "node:dgram";
import { onTestFinished } from "vitest";

/** A DNS server on loopback that knows some texts, and gives its address. What is null is met with silence. */
export async function dnsServer(texts: Readonly<Record<string, readonly string[] | null>>): Promise<string> {
  const socket = createSocket("udp4");
  socket.on("message", (query, { port, address }) => {
    const name = nameIn(query);
    const known = texts[name];
    if (known !== null) socket.send(answerTo(query, name, known ?? []), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  onTestFinished(() => void socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

const HEADER_BYTES = 12;

function nameIn(query: Buffer): string {
  const labels: string[] = [];
  for (let at = HEADER_BYTES; query[at]! > 0; at += query[at]! + 1) {
    labels.push(query.subarray(at + 1, at + 1 + query[at]!).toString("latin1"));
  }
  return labels.join(".");
}

/** Source: RFC 1035 §4.1. */
function answerTo(query: Buffer, name: string, texts: readonly string[]): Buffer {
  const question = query.subarray(HEADER_BYTES, HEADER_BYTES + name.length + 2 + 4);
  const header = Buffer.alloc(HEADER_BYTES);
  query.copy(header, 0, 0, 2);
  header.writeUInt16BE(texts.length > 0 ? 0x8580 : 0x8583, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(texts.length, 6);
  return Buffer.concat([header, question, ...texts.map(record)]);
}

/** A text of more than 255 bytes in pieces. */
function record(text: string): Buffer {
  const pieces = text.match(/[^]{1,255}/g) ?? [];
  const bytes = Buffer.concat(
    pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])),
  );
  const head = Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, 0, 0]);
  head.writeUInt16BE(bytes.length, 10);
  return Buffer.concat([head, bytes]);
}
