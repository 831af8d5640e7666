import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { startServer } from "#tests/support/server.ts";

test("one who is in the middle of a form when the server is asked to end gets an answer, and nobody new is let in", async () => {
  const server = await startServer({ env: { DEMO: "1" } });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  const answer = heard(socket);
  const form = "name=Kari&email=kari%40example.org&submission_key=abc";
  socket.write(
    `POST /events/seats-demo/register HTTP/1.1\r\nHost: localhost\r\nOrigin: ${server.url}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n\r\n${form.slice(0, 20)}`,
  );
  await once(socket, "ready");
  // The head has been read once the server has answered another on a connection of its own.
  await fetch(`${server.url}/healthz`);

  const ended = server.stop("SIGTERM");
  await expect
    .poll(() =>
      fetch(`${server.url}/healthz`).then(
        () => "in",
        () => "refused",
      ),
    )
    .toBe("refused");
  socket.write(form.slice(20));
  expect(await answer).toMatch(/^HTTP\/1\.1 303 /);
  expect(await ended).toBe(0);
});

test("a wrong setting ends the start with a line for each fault", async () => {
  await expect(startServer({ env: { SMTP_URL: "ftp://relay", PROCESS: "some" } })).rejects.toThrow(
    /SMTP_URL: must be smtp:\/\/.*\n.*PROCESS: must be all, web or worker\./s,
  );
});

/** All that comes until the other side closes. */
async function heard(socket: Socket): Promise<string> {
  const chunks: string[] = [];
  socket.setEncoding("utf8").on("data", (text: string) => chunks.push(text));
  await once(socket, "close");
  return chunks.join("");
}
