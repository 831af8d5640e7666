import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** What the server answers at one step of the dialogue: "451 4.3.0 …", "hang up", "silence", or nothing to say yes. */
export type Answer = string | undefined;

export interface Manners {
  greeting?: () => Answer;
  mail?: () => Answer;
  recipient?: (address: string) => Answer;
  /** When the whole letter has come, final dot and all. */
  data?: (letter: Taken) => Answer | Promise<Answer>;
}

export interface Relay {
  readonly url: string;
  readonly taken: readonly Taken[];
  /** From now on it behaves like this. */
  behave(manners: Manners): void;
  /** Drops every connection. */
  hangUp(): void;
}

/** A real mail server in this process, which keeps what it takes. Closed when the test is over. */
export async function startRelay(options: SMTPServerOptions = {}): Promise<Relay> {
  const taken: Taken[] = [];
  let manners: Manners = {};
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, reply) => say(manners.greeting?.(), reply),
    onMailFrom: (_address, _session, reply) => say(manners.mail?.(), reply),
    onRcptTo: ({ address }, _session, reply) => say(manners.recipient?.(address), reply),
    onData: (stream, session, reply) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : "";
        const letter = { from, to: rcptTo.map((one) => one.address), raw: Buffer.concat(chunks) };
        void Promise.resolve(manners.data?.(letter)).then((answer) => {
          if (answer === undefined || answer === "take, then hang up") taken.push(letter);
          say(answer, reply);
        });
      });
    },
    ...options,
  });
  const say = (answer: Answer, reply: (error?: Error | null) => void): void => {
    if (answer === undefined) return reply();
    if (answer === "silence") return;
    if (answer.endsWith("hang up")) return hangUp(server);
    reply(Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) }));
  };
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behave: (next) => (manners = next),
    hangUp: () => hangUp(server),
  };
}

function hangUp(server: SMTPServer): void {
  const connections = (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> })
    .connections;
  for (const connection of connections) connection._socket.destroy();
}
