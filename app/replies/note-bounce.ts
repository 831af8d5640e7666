import type { App } from "#app/app.ts";
import type { OutboxRow } from "#db/schema.ts";
import type { Bounce } from "./read-bounce.ts";

/**
 * Notes that a letter came back for good: it counts as failed, with what the server said, wherever letters are shown.
 *
 * A notice that names no letter of ours, or another recipient than that letter had, changes nothing: notices can be
 * made by anybody.
 *
 * @returns the letter, or undefined where nothing was noted now
 */
export async function noteBounce(app: App, bounce: Bounce): Promise<OutboxRow | undefined> {
  const { messageId, recipient, status, said } = bounce;
  return app.db
    .updateTable("outbox")
    .set({ state: "failed", bounced_at: app.now(), smtp_response: `${status} ${said}`.trim() })
    .where("message_id", "=", messageId)
    .where("state", "=", "sent")
    .where("bounced_at", "is", null)
    .$if(recipient !== null, (letter) => letter.where("to_address", "=", recipient!))
    .returningAll()
    .executeTakeFirst();
}
