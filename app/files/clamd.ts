import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** It answers nothing while it looks. */
const IDLE_MILLISECONDS = 30_000;
const MOST_ANSWER_CHARACTERS = 1024;

/**
 * What clamd says of some bytes: "unknown" where it is not there, is silent, or did not look at all of them.
 *
 * Source: clamd(8), INSTREAM: chunks after their length in four bytes, and one of no length.
 */
export async function scanned(
  url: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<"clean" | "infected" | "unknown"> {
  const socket = socketTo(url);
  try {
    const answer = answerFrom(socket);
    answer.catch(() => undefined);
    await Promise.race([sent(socket, bytes), answer]);
    return verdictOf(await answer);
  } catch {
    return "unknown";
  } finally {
    socket.destroy();
  }
}

function socketTo(url: string): Socket {
  if (url.startsWith("unix:")) return connect(url.replace(/^unix:(?:\/\/)?/, ""));
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
}

function answerFrom(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    socket.setEncoding("utf8");
    socket.setTimeout(IDLE_MILLISECONDS, () => reject(new Error("The scanner is silent")));
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("The scanner hung up")));
    socket.on("data", (text: string) => {
      answer += text;
      if (answer.includes("\0")) resolve(answer.split("\0")[0]!);
      if (answer.length > MOST_ANSWER_CHARACTERS) reject(new Error("The scanner rambles"));
    });
  });
}

async function sent(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await once(socket, "connect");
  socket.write("zINSTREAM\0");
  for await (const chunk of bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.byteLength);
    socket.write(length);
    if (!socket.write(chunk)) await once(socket, "drain");
  }
  socket.write(Buffer.alloc(4));
}

function verdictOf(answer: string): "clean" | "infected" | "unknown" {
  if (answer === "stream: OK") return "clean";
  return answer.endsWith(" FOUND") ? "infected" : "unknown";
}
