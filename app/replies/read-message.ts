import PostalMime, { type Email } from "postal-mime";
import { readBounce, type Bounce } from "./read-bounce.ts";
import { readCalendar, type CalendarReply } from "./read-calendar.ts";

/** What a letter to the house's own address is. */
export type Incoming =
  | { readonly kind: "reply"; readonly reply: CalendarReply }
  | { readonly kind: "bounce"; readonly bounce: Bounce }
  | { readonly kind: "other" };

/** More than any calendar's answer, with the mail that it comes in; a notice may carry the whole letter back. */
const MAX_DEPTH = 30;
const MAX_HEADER_BYTES = 256 * 1024;

/**
 * Reads a letter as it came over the wire. Nothing that anybody sends makes it fail.
 *
 * `Auto-Submitted` decides nothing here: a calendar's answer is one whatever its server says of itself, and a letter
 * that only an absence wrote carries no calendar and is `other`.
 */
export async function readMessage(bytes: Uint8Array): Promise<Incoming> {
  const email = await parsed(bytes);
  if (!email) return { kind: "other" };
  const bounce = readBounce(email);
  if (bounce) return { kind: "bounce", bounce };
  for (const text of calendarTexts(email)) {
    const reply = readCalendar(text);
    if (reply) return { kind: "reply", reply };
  }
  return { kind: "other" };
}

function parsed(bytes: Uint8Array): Promise<Email | null> {
  return PostalMime.parse(bytes, {
    maxNestingDepth: MAX_DEPTH,
    maxHeadersSize: MAX_HEADER_BYTES,
    rfc822Attachments: true,
  }).catch(() => null);
}

/** In the order of how likely they are to be the answer: the part that says so, files, and the text itself. */
function calendarTexts(email: Email): string[] {
  const parts = email.attachments.filter(
    ({ mimeType, filename }) =>
      /^(?:text\/calendar|application\/(?:ics|calendar))$/i.test(mimeType) || /\.ics$/i.test(filename ?? ""),
  );
  const files = parts.map(({ content }) =>
    typeof content === "string" ? content : new TextDecoder().decode(content),
  );
  const inText = /BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/i.exec(email.text ?? "")?.[0];
  return inText ? [...files, inText] : files;
}
