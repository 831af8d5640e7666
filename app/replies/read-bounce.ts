import type { Email } from "postal-mime";

/** A letter of ours that came back for good. */
export interface Bounce {
  /** Of our letter, as we wrote it. */
  readonly messageId: string;
  /** In lower case; null where the notice does not say. */
  readonly recipient: string | null;
  /** «5.1.1», or what class of failure there is without it. */
  readonly status: string;
  /** What the server said, on one line. */
  readonly said: string;
}

const MAX_SAID_CHARACTERS = 300;

/**
 * What a notice of non-delivery says, or null: no such notice, of a delay only, or of no letter that it names.
 *
 * Source: RFC 3464 §2.3 (Action, Status, Final-Recipient, Diagnostic-Code), RFC 3462 (the letter or its headers come
 * back in the third part).
 */
export function readBounce(email: Email): Bounce | null {
  const report = partOf(email, ["message/delivery-status"]);
  if (report === null || fieldIn(report, "action")?.toLowerCase() !== "failed") return null;
  const returned = partOf(email, ["message/rfc822", "text/rfc822-headers", "message/rfc822-headers"]);
  const messageId = returned && /<[^<>\s]+>/.exec(fieldIn(returned, "message-id") ?? "")?.[0];
  if (!messageId) return null;
  const recipient = fieldIn(report, "final-recipient") ?? fieldIn(report, "original-recipient");
  return {
    messageId,
    recipient:
      recipient &&
      recipient
        .replace(/^[^;]*;/, "")
        .trim()
        .toLowerCase(),
    status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fieldIn(report, "status") ?? "")?.[0] ?? "5.0.0",
    said: (fieldIn(report, "diagnostic-code") ?? "").replace(/^[^;]*;\s*/, "").slice(0, MAX_SAID_CHARACTERS),
  };
}

function partOf(email: Email, types: readonly string[]): string | null {
  const part = email.attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
  if (!part) return null;
  return typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
}

/** A field's value, its folds undone. */
function fieldIn(text: string, name: string): string | null {
  const unfolded = text.replace(/\r?\n[ \t]+/g, " ");
  const field = new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)?.[1]?.trim();
  return field || null;
}
