import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { Mailer, OutgoingLetter } from "#app/app.ts";
import type { Config } from "#app/config.ts";
import { mimeOf } from "./mime.ts";
import { signed } from "./sign.ts";
import { faultOf } from "./smtp-fault.ts";

/** Milliseconds. Nodemailer's own let a silent server hold a letter for ten minutes. */
const TIMEOUTS = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
  idleTimeout: 30_000,
};

/** A letter whose sender is told when the relay begins to take it: from then on nobody else knows how it ends. */
export interface LetterInHand extends OutgoingLetter {
  readonly onDataStarted?: () => Promise<void>;
}

/**
 * Hands letters to a mail server over one connection: one recipient each, since a letter that one of two recipients
 * was refused would count as sent.
 *
 * @param url `smtp://user:password@host:port`, or `smtps://…`
 * @param dkim what letters are signed with; null: they are not
 * @param timeouts how long a silent server is waited for, in milliseconds
 */
export function smtpMailer(url: string, dkim: Config["dkim"] = null, timeouts = TIMEOUTS): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    maxRequeues: 1,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const beginnings = new WeakMap<object, () => Promise<void>>();
  transport.on("error", () => undefined); // each letter's own sender hears of it
  transport.use("stream", (mail, done) => {
    const bytes = mail.data.raw as Buffer;
    mail.message.createReadStream = () => readOnDemand(bytes, beginnings.get(bytes));
    done();
  });

  return {
    async send(letter: LetterInHand) {
      const written = await mimeOf(letter);
      const bytes = dkim ? await signed(written, dkim) : written;
      let isDataStarted = false;
      beginnings.set(bytes, async () => {
        await letter.onDataStarted?.();
        isDataStarted = true;
      });
      const envelope = { from: letter.from.address, to: [letter.to] };
      try {
        const { response } = await transport.sendMail({ raw: bytes, envelope, messageId: letter.messageId });
        return response;
      } catch (error) {
        throw faultOf(error, isDataStarted);
      }
    },
    close() {
      transport.close();
      return Promise.resolve();
    },
  };
}

/** The letter, first read when the server has said that it may come (354): not before is DATA begun. */
function readOnDemand(bytes: Buffer, onBegin: (() => Promise<void>) | undefined): Readable {
  async function* reading() {
    await onBegin?.();
    yield bytes;
  }
  return Readable.from(reading(), { objectMode: false });
}
