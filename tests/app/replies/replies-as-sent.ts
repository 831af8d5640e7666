/** What a test's answer says; the rest is as that calendar writes it. */
export interface Said {
  readonly uid: string;
  readonly sequence?: number;
  /** As in the file: 20171121T080000Z. */
  readonly stamp?: string;
  readonly partstat?: "ACCEPTED" | "TENTATIVE" | "DECLINED";
  readonly attendee?: string;
}

type Shape = (said: Required<Said>) => string;

const lines = (...all: readonly string[]) => all.join("\r\n") + "\r\n";

/** Answers to invitations in the shape of each calendar in use. The words are ours, the shape is the source's. */
const shapes = {
  /** Source of the shape: github.com/nextcloud/mail/pull/6782: CALSCALE, CUTYPE and X-NUM-GUESTS, times in UTC. */
  gmail: ({ uid, sequence, stamp, partstat, attendee }) =>
    multipart(
      attendee,
      "text/calendar; charset=UTF-8; method=REPLY",
      lines(
        "BEGIN:VCALENDAR",
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        "DTSTART:20171201T080000Z",
        "DTEND:20171201T090000Z",
        `DTSTAMP:${stamp}`,
        "ORGANIZER;CN=Difi:mailto:samling@example.no",
        `UID:${uid}`,
        `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};X-NUM-GUEST`,
        ` S=0:mailto:${attendee}`,
        `SEQUENCE:${sequence}`,
        "STATUS:CONFIRMED",
        "SUMMARY:Nye arbeidsmåter for fremtidens løsninger",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
      ["Auto-Submitted: auto-generated", "Sender: Kalender <calendar-notification@example.com>"],
    ),
  /** Source of the shape: github.com/nextcloud/server/issues/53949: no ORGANIZER. */
  "outlook.com": ({ uid, sequence, stamp, partstat, attendee }) =>
    multipart(
      attendee,
      'text/calendar; charset="utf-8"; method=REPLY',
      exchange(uid, sequence, stamp, partstat, attendee),
    ),
  /** Source of the shape: github.com/nextcloud/server/issues/58904 and [MS-OXCICAL] §2.1.3: its own zone name, no VTIMEZONE kept here. */
  exchange: ({ uid, sequence, stamp, partstat, attendee }) =>
    multipart(
      attendee,
      'text/calendar; charset="utf-8"; method=REPLY',
      exchange(uid, sequence, stamp, partstat, attendee).replace(
        "DTSTART:20171201T080000Z\r\nDTEND:20171201T090000Z",
        "DTSTART;TZID=W. Europe Standard Time:20171201T090000\r\nDTEND;TZID=W. Europe Standard Time:20171201T100000",
      ),
    ),
  /** Source of the shape: github.com/sabre-io/dav/issues/1180: folded lines, EMAIL parameter, the person's own alias. */
  apple: ({ uid, sequence, stamp, partstat, attendee }) =>
    multipart(
      attendee,
      "text/calendar; charset=utf-8; method=reply",
      lines(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Apple Inc.//Mac OS X 10.14.4//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        "TRANSP:OPAQUE",
        "DTEND:20171201T090000Z",
        'ORGANIZER;CN="Difi":mailto:samling@example.no',
        `UID:${uid}`,
        `DTSTAMP:${stamp}`,
        `SEQUENCE:${sequence}`,
        "DTSTART:20171201T080000Z",
        "SUMMARY:Nye arbeidsmåter for fremtidens løsninger",
        `ATTENDEE;CN="Prøvedeltaker";CUTYPE=INDIVIDUAL;EMAIL="${attendee}";`,
        ` PARTSTAT=${partstat}:mailto:${attendee}`,
        "END:VEVENT",
        "END:VCALENDAR",
      ),
    ),
  /** Source of the shape: github.com/stalwartlabs/stalwart/issues/2102: the answer only as an application/ics file. */
  thunderbird: ({ uid, sequence, stamp, partstat, attendee }) =>
    multipart(
      attendee,
      "application/ics; name=invite.ics",
      lines(
        "BEGIN:VCALENDAR",
        "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
        "VERSION:2.0",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        "CREATED:20171120T080000Z",
        `LAST-MODIFIED:${stamp}`,
        `DTSTAMP:${stamp}`,
        `UID:${uid}`,
        "SUMMARY:Nye arbeidsmåter for fremtidens løsninger",
        "ORGANIZER;CN=Difi:mailto:samling@example.no",
        `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
        "DTSTART;TZID=Europe/Oslo:20171201T090000",
        "DTEND;TZID=Europe/Oslo:20171201T100000",
        `SEQUENCE:${sequence}`,
        "END:VEVENT",
        "END:VCALENDAR",
      ),
      [],
      "attachment; filename=invite.ics",
    ),
} as const satisfies Record<string, Shape>;

export type CalendarName = keyof typeof shapes;
export const calendarNames = Object.keys(shapes) as CalendarName[];

/** A letter with somebody's answer, as that calendar sends it. */
export function replyFrom(calendar: CalendarName, said: Said): Uint8Array {
  return new TextEncoder().encode(
    shapes[calendar]({
      sequence: 0,
      stamp: "20171121T080000Z",
      partstat: "DECLINED",
      attendee: "provedeltaker1@example.org",
      ...said,
    }),
  );
}

/** A wish for another time, as Outlook sends it. Source of the shape: RFC 5546 §3.2.7 and §4.2.3. */
export function counterFrom({ uid, stamp = "20171121T080000Z" }: Said): Uint8Array {
  const counter = lines(
    "BEGIN:VCALENDAR",
    "METHOD:COUNTER",
    "PRODID:Microsoft Exchange Server 2010",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    "ATTENDEE;PARTSTAT=TENTATIVE:mailto:provedeltaker1@example.org",
    `UID:${uid}`,
    "DTSTART:20171201T120000Z",
    "DTEND:20171201T130000Z",
    `DTSTAMP:${stamp}`,
    "SEQUENCE:0",
    "END:VEVENT",
    "END:VCALENDAR",
  );
  const type = 'text/calendar; charset="utf-8"; method=COUNTER';
  return new TextEncoder().encode(multipart("provedeltaker1@example.org", type, counter));
}

/** A notice that a letter came back. Source of the shape: RFC 3464 Appendix E.1, as Postfix writes it. */
export function bounceOf(letter: { messageId: string; to: string; action?: string }): Uint8Array {
  const { messageId, to, action = "failed" } = letter;
  return new TextEncoder().encode(
    lines(
      "Return-Path: <>",
      "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
      "To: samling@example.no",
      "Subject: Undelivered Mail Returned to Sender",
      "Auto-Submitted: auto-replied",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      "",
      "--b1",
      "Content-Type: text/plain; charset=us-ascii",
      "",
      "I'm sorry to have to inform you that your message could not be delivered.",
      "",
      "--b1",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.example.org",
      "Arrival-Date: Tue, 21 Nov 2017 08:00:00 +0000 (UTC)",
      "",
      `Final-Recipient: rfc822; ${to}`,
      `Original-Recipient: rfc822;${to}`,
      `Action: ${action}`,
      "Status: 5.1.1",
      "Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.org>: Recipient address",
      "    rejected: User unknown",
      "",
      "--b1",
      "Content-Type: text/rfc822-headers",
      "",
      "From: Difi <samling@example.no>",
      `To: ${to}`,
      `Message-ID: ${messageId}`,
      "",
      "--b1--",
    ),
  );
}

function exchange(uid: string, sequence: number, stamp: string, partstat: string, attendee: string): string {
  return lines(
    "BEGIN:VCALENDAR",
    "METHOD:REPLY",
    "PRODID:Microsoft Exchange Server 2010",
    "VERSION:2.0",
    "BEGIN:VEVENT",
    `ATTENDEE;PARTSTAT=${partstat};CN=Prøvedeltaker:mailto:${attendee}`,
    "COMMENT;LANGUAGE=nb-NO:\\n",
    `UID:${uid}`,
    "SUMMARY;LANGUAGE=nb-NO:Avslått: Nye arbeidsmåter",
    "DTSTART:20171201T080000Z",
    "DTEND:20171201T090000Z",
    "CLASS:PUBLIC",
    "PRIORITY:5",
    `DTSTAMP:${stamp}`,
    "TRANSP:OPAQUE",
    "STATUS:CONFIRMED",
    `SEQUENCE:${sequence}`,
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${sequence}`,
    "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
    "END:VEVENT",
    "END:VCALENDAR",
  );
}

function multipart(
  from: string,
  type: string,
  calendar: string,
  headers: readonly string[] = [],
  disposition = "inline",
): string {
  return lines(
    `From: Prøvedeltaker <${from}>`,
    "To: Difi <samling@example.no>",
    "Subject: =?utf-8?Q?Avsl=C3=A5tt:_Nye_arbeidsm=C3=A5ter?=",
    "Date: Tue, 21 Nov 2017 08:00:00 +0000",
    `Message-ID: <${from}@example.org>`,
    "MIME-Version: 1.0",
    ...headers,
    'Content-Type: multipart/alternative; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/plain; charset=UTF-8",
    "",
    "Jeg kan dessverre ikke komme.",
    "",
    "--b1",
    `Content-Type: ${type}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: ${disposition}`,
    "",
    Buffer.from(calendar).toString("base64").replace(/.{76}/g, "$&\r\n"),
    "",
    "--b1--",
  );
}
