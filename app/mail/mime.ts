import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingLetter } from "#app/app.ts";

/** Nobody shall answer a machine. Source: RFC 3834 §5; [MS-OXCMAIL] §2.1.3.2.20. */
const FROM_A_MACHINE = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" };

/**
 * A letter as it goes over the wire. The same letter gives the same bytes.
 *
 * Two forms of the text and the calendar entry stand beside each other in the first part, since Outlook looks
 * nowhere else; the file beside it is for those who see attachments only (calendar-and-mail.md, K5). Lines are
 * short and ASCII whatever was typed.
 */
export function mimeOf(letter: OutgoingLetter): Promise<Buffer> {
  const { calendar } = letter;
  return new MailComposer({
    from: letter.from,
    replyTo: letter.replyTo ? { name: "", address: letter.replyTo } : undefined,
    to: { name: "", address: letter.to },
    subject: letter.subject,
    date: new Date(letter.date),
    messageId: letter.messageId,
    headers: { ...FROM_A_MACHINE, ...(letter.unsubscribe && oneClick(letter.unsubscribe)) },
    baseBoundary: createHash("sha256").update(letter.messageId).digest("hex").slice(0, 24),
    boundaryPrefix: "--samling",
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
    alternatives: [
      {
        contentType: "text/plain; charset=utf-8",
        contentTransferEncoding: "quoted-printable",
        content: letter.text,
      },
      {
        contentType: "text/html; charset=utf-8",
        contentTransferEncoding: "quoted-printable",
        content: letter.html,
      },
      ...(calendar ? [calendarPart(calendar)] : []),
    ],
    attachments: calendar ? [calendarFile(calendar)] : [],
  })
    .compile()
    .build();
}

/** Source: RFC 8058 §3.1. No `mailto:`: nobody reads it. */
function oneClick(url: string) {
  return { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}

type Calendar = NonNullable<OutgoingLetter["calendar"]>;

/** The method here must equal the one in the text. Source: RFC 6047 §2.4. */
function calendarPart({ method, text }: Calendar) {
  return {
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    contentTransferEncoding: "base64",
    content: Buffer.from(text),
  };
}

/** Without a method: one who opens the file is asked nothing, and no server takes it for a second invitation. */
function calendarFile({ text }: Calendar) {
  return {
    filename: "invite.ics",
    contentType: "application/ics",
    contentDisposition: "attachment",
    contentTransferEncoding: "base64",
    content: Buffer.from(text),
  };
}
