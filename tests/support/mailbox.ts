import { EventEmitter, once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export interface ReceivedLetter {
  /** Who it was handed over for: the envelope's, not the header's. */
  readonly to: string;
  readonly raw: Buffer;
  /** Read back by another program than the one that wrote it. */
  readonly email: Email;
}

export interface Mailbox {
  /** For SMTP_URL. */
  readonly url: string;
  /** All that have come, in order. */
  readonly letters: readonly ReceivedLetter[];
  /** The letters to an address, as soon as there are so many. */
  lettersTo(address: string, count: number): Promise<readonly ReceivedLetter[]>;
  close(): Promise<void>;
}

/** A mail server that takes every letter and keeps it. */
export async function openMailbox(): Promise<Mailbox> {
  const letters: ReceivedLetter[] = [];
  const arrivals = new EventEmitter().setMaxListeners(0);
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((email) => {
          for (const { address } of session.envelope.rcptTo) letters.push({ to: address, raw, email });
          arrivals.emit("letter");
          done();
        }, done);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    async lettersTo(address, count) {
      for (;;) {
        const mine = letters.filter((letter) => letter.to === address);
        if (mine.length >= count) return mine;
        await once(arrivals, "letter");
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
