// The load: a process of its own that asks a server on this machine for one page, as fast as it answers.
// It speaks HTTP over bare sockets, one request at a time on each: node:http's own client takes more processor time
// than the servers measured here, and would hide what is between them.
import { connect } from "node:net";
import { performance } from "node:perf_hooks";

const GIVE_UP_MILLISECONDS = 120_000;
const FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

process.on("message", (job) => {
  load(job).then(
    (done) => process.send(done),
    (error) => process.send({ fault: error.message }),
  );
});
process.on("disconnect", () => process.exit());

/**
 * Asks until `milliseconds` have gone or `requests` are answered.
 *
 * @param {{ port: number, path: string, headers: Record<string, string>, form?: string, status: number,
 *   connections: number, milliseconds?: number, requests?: number, first?: number }} job `{n}` in path and form: a
 *   number, from `first` up
 * @returns {Promise<{ requests: number, seconds: number }>}
 * @throws Error when an answer has another status, or the server hangs up
 */
async function load(job) {
  const head = Object.entries({ Host: `127.0.0.1:${job.port}`, ...job.headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  const started = performance.now();
  const until = started + (job.milliseconds ?? GIVE_UP_MILLISECONDS);
  let asked = 0;
  const next = () => {
    if (performance.now() >= until || asked >= (job.requests ?? Infinity)) return null;
    const number = (job.first ?? 0) + asked++;
    const path = job.path.replace("{n}", number);
    if (job.form === undefined) return `GET ${path} HTTP/1.1\r\n${head}\r\n`;
    const form = job.form.replaceAll("{n}", number);
    return `POST ${path} HTTP/1.1\r\n${head}${FORM}Content-Length: ${form.length}\r\n\r\n${form}`;
  };
  const visits = Array.from({ length: job.connections }, () => visit(job.port, job.status, next));
  const answers = await Promise.all(visits);
  const seconds = (performance.now() - started) / 1000;
  return { requests: answers.reduce((sum, one) => sum + one, 0), seconds };
}

/** Asks, waits for the whole answer, and asks again, until `next` has no more. Gives the number of answers. */
async function visit(port, status, next) {
  const socket = await connection(port);
  return new Promise((resolve, reject) => {
    let answers = 0;
    let head = "";
    let missing = 0;
    const ask = () => {
      const request = next();
      if (request !== null) return socket.write(request);
      socket.off("data", read).off("error", reject).off("close", hungUp);
      idle.get(port).push(socket);
      resolve(answers);
    };
    const read = (piece) => {
      if (missing === 0) {
        head += piece.latin1Slice();
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        if (!head.startsWith(`HTTP/1.1 ${status} `)) {
          return socket.destroy(new Error(`Not ${status}, but: ${head.slice(0, head.indexOf("\r\n"))}`));
        }
        missing = end + 4 + bodyBytes(head.slice(0, end), status) - head.length;
        head = "";
      } else {
        missing -= piece.length;
      }
      if (missing > 0) return;
      answers++;
      ask();
    };
    const hungUp = () => reject(new Error("The server hung up."));
    socket.on("data", read).on("error", reject).on("close", hungUp);
    ask();
  });
}

/** Open connections that nobody uses now, by port: kept as browsers and proxies keep them. */
const idle = new Map();

function connection(port) {
  if (!idle.has(port)) idle.set(port, []);
  const open = idle.get(port).pop();
  if (open) return open;
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => {
      // A server that closes one that is idle has done nothing wrong.
      socket.off("error", reject).on("error", () => undefined);
      resolve(socket);
    });
    socket.setNoDelay().once("error", reject);
    socket.setTimeout(GIVE_UP_MILLISECONDS, () => socket.destroy(new Error("No answer.")));
    socket.once("close", () =>
      idle.set(
        port,
        idle.get(port).filter((one) => one !== socket),
      ),
    );
  });
}

function bodyBytes(head, status) {
  if (status === 304) return 0;
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  if (!length) throw new Error("An answer without Content-Length.");
  return Number(length[1]);
}
