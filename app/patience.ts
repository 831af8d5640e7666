import type { IncomingMessage } from "node:http";

const MILLISECONDS = 30_000;
/** A slow line from a train brings more in that time. */
const LEAST_BYTES = 32 * 1024;

/**
 * How long is waited for what a visitor sends: half a minute for a form; for a file as long as it goes forward.
 * Then the line is cut.
 */
export function bePatient(request: IncomingMessage, isForFile: boolean): void {
  const { headers, socket } = request;
  if (headers["content-length"] === undefined && headers["transfer-encoding"] === undefined) return;
  let before = socket.bytesRead;
  const timer = setInterval(() => {
    const goesForward = isForFile && socket.bytesRead - before >= LEAST_BYTES;
    before = socket.bytesRead;
    if (request.complete) clearInterval(timer);
    else if (!goesForward) socket.destroy();
  }, MILLISECONDS);
  timer.unref();
  request.once("close", () => clearInterval(timer));
}
