import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** Where the dialogue with a relay comes to a stand, as a stranger on the wire sees it. */
export const STANDS = ["connected", "after MAIL", "after RCPT", "DATA begun", "after the final dot"] as const;
export type Stand = (typeof STANDS)[number];

/** Kept from the client, who then says one thing at a time and waits for the answer. Source: RFC 2920. */
const PIPELINING = "250-PIPELINING\r\n";

export interface StoppingWire {
  /** In the place of the relay's. */
  readonly url: string;
  /** When it has come so far; nothing passes any more. */
  readonly reached: Promise<unknown>;
}

/** A wire to a real relay on which everything passes up to one point of a letter's dialogue, and nothing after it. */
export async function wireThatStops(relayUrl: string, stand: Stand): Promise<StoppingWire> {
  const sockets: Socket[] = [];
  const server = createServer((client) => {
    const relay = connect(Number(new URL(relayUrl).port), "127.0.0.1");
    sockets.push(client, relay);
    let isData = false;
    let isStopped = false;
    let letter = "";
    const stop = () => {
      isStopped = true;
      server.emit("reached");
    };
    for (const socket of [client, relay]) socket.on("error", () => undefined);

    client.on("data", (bytes) => {
      const command = isData ? "" : bytes.toString("latin1").slice(0, 4);
      if (isStopped) return;
      if ((stand === "after MAIL" && command === "RCPT") || (stand === "after RCPT" && command === "DATA"))
        return stop();
      if (isData && stand === "DATA begun") {
        relay.write(bytes.subarray(0, bytes.length / 2));
        return stop();
      }
      if (isData) letter += bytes.toString("latin1");
      relay.write(bytes);
    });
    relay.on("data", (bytes) => {
      if (isStopped) return;
      if (stand === "connected" || (stand === "after the final dot" && letter.endsWith("\r\n.\r\n")))
        return stop();
      const words = bytes.toString("latin1").replace(PIPELINING, "");
      if (words.startsWith("354")) isData = true;
      client.write(words, "latin1");
    });
    client.on("close", () => relay.destroy());
  });
  server.listen(0, "127.0.0.1");
  const reached = once(server, "reached");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, reached };
}
