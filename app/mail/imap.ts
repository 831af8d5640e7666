import { ImapFlow } from "imapflow";
import type { IncomingLetter, Mailbox } from "#app/app.ts";

/** An answer of a calendar is some kilobytes; a returned letter may come with the whole of it. */
const MAX_BYTES = 1024 * 1024;
const CONNECT_MILLISECONDS = 15_000;
const SILENCE_MILLISECONDS = 60_000;

/**
 * The mailbox at an address, opened anew for each reading.
 *
 * @param url `imaps://user:password@host:993/INBOX`; without a path the INBOX
 */
export function imapMailbox(url: string): Mailbox {
  return {
    async read(after, take) {
      const client = clientOf(new URL(url));
      // Else an error between two commands ends the process; the command that meets it throws it too.
      client.on("error", () => undefined);
      await client.connect();
      try {
        const opened = await client.mailboxOpen(folderOf(new URL(url)), { readOnly: true });
        const uidValidity = String(opened.uidValidity);
        const last = opened.uidNext - 1;
        if (after?.uidValidity === uidValidity)
          await readBetween(client, after.uid + 1, last, (letter) => take(letter, uidValidity));
        return { uidValidity, uid: last };
      } finally {
        await client.logout().catch(() => client.close());
      }
    },
  };
}

/** One at a time: however many have come, no more than one is in memory. */
async function readBetween(
  client: ImapFlow,
  first: number,
  last: number,
  take: (letter: IncomingLetter) => Promise<void>,
): Promise<void> {
  if (first > last) return;
  const uids = (await client.search({ uid: `${first}:${last}` }, { uid: true })) || [];
  for (const uid of uids.sort((one, other) => one - other)) {
    const letter = await client.fetchOne(String(uid), { source: { maxLength: MAX_BYTES } }, { uid: true });
    await take({ uid, bytes: (letter && letter.source) || new Uint8Array() });
  }
}

function clientOf(url: URL): ImapFlow {
  const secure = url.protocol === "imaps:";
  return new ImapFlow({
    host: url.hostname,
    port: Number(url.port || (secure ? 993 : 143)),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    connectionTimeout: CONNECT_MILLISECONDS,
    greetingTimeout: CONNECT_MILLISECONDS,
    socketTimeout: SILENCE_MILLISECONDS,
    logger: false,
  });
}

function folderOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1)) || "INBOX";
}
