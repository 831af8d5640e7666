import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { request as ask, type IncomingMessage } from "node:http";
import { performance } from "node:perf_hooks";

export const MIB = 1024 * 1024;

/** A film of so many bytes with nothing to see in it: its boxes are there, and no more is looked at. */
export function aFilm(bytes: number): Buffer {
  const head = Buffer.concat([
    box("ftyp", Buffer.from("isom\0\0\0\0isom")),
    box("moov", Buffer.alloc(20)),
    box("mdat", Buffer.alloc(0)),
  ]);
  const film = Buffer.alloc(bytes, 0x5a);
  head.copy(film);
  film.writeUInt32BE(bytes - head.length + 8, head.length - 8);
  return film;
}

function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4);
  return Buffer.concat([head, body]);
}

/** Seconds until these bytes are on the disk, by `node:fs` alone and as a server gets them: a piece at a time. */
export async function secondsToWrite(place: string, bytes: Buffer): Promise<number> {
  const started = performance.now();
  const file = await open(place, "w");
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES)
      await file.write(bytes.subarray(at, at + PIECE_BYTES));
    await file.sync();
  } finally {
    await file.close();
  }
  const seconds = (performance.now() - started) / 1000;
  await rm(place);
  return seconds;
}

/** What a socket gives at once. */
const PIECE_BYTES = 64 * 1024;

/** Seconds until a server has answered a request; its body is read away. @throws Error for another status */
export async function secondsOfRequest(
  wish: {
    port: number;
    path: string;
    method: string;
    headers: Record<string, string | number>;
    status: number;
  },
  body?: Buffer,
): Promise<number> {
  const started = performance.now();
  const { port, path, method, headers, status } = wish;
  const request = ask({ host: "127.0.0.1", port, path, method, headers, agent: false });
  request.end(body);
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  answer.resume();
  await once(answer, "end");
  if (answer.statusCode !== status) throw new Error(`${method} ${path} gave ${answer.statusCode}.`);
  return (performance.now() - started) / 1000;
}
