import type { App } from "#app/app.ts";
import { applyReply } from "./apply-reply.ts";
import { noteBounce } from "./note-bounce.ts";
import { readMessage } from "./read-message.ts";
import { tellOfBounce } from "./tell-of-bounce.ts";
import { tellOfCounter } from "./tell-of-counter.ts";

/** Takes in one letter to the house. What is neither a calendar's answer nor a letter returned is left alone. */
export async function takeIn(app: App, bytes: Uint8Array): Promise<void> {
  const incoming = await readMessage(bytes);
  if (incoming.kind === "bounce") {
    const letter = await noteBounce(app, incoming.bounce);
    if (letter) await tellOfBounce(app, letter);
  } else if (incoming.kind === "reply") {
    const { reply } = incoming;
    await (reply.kind === "counter" ? tellOfCounter(app, reply) : applyReply(app, reply));
  }
}
