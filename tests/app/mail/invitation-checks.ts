import ICAL from "ical.js";
import { expect } from "vitest";
import { everyPart, type Opened } from "./letters-home.ts";
import { decoded } from "./mime-tree.ts";

/** RFC 5321 and 5322: ASCII, short lines, CRLF alone. */
export function isWellFormed(raw: Buffer): void {
  const text = raw.toString("latin1");
  expect(text).toMatch(/^[\r\n\t\x20-\x7e]*$/);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(Math.max(...text.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  const headers = text.slice(0, text.indexOf("\r\n\r\n")).split("\r\n");
  expect(Math.max(...headers.map((line) => line.length))).toBeLessThanOrEqual(120);
}

/** K1–K14 of calendar-and-mail.md, for one letter. */
export function isRightInvitation(letter: Opened, method: "REQUEST" | "CANCEL", to: string): void {
  const part = everyPart(letter.tree).find((one) => one.type === "text/calendar")!;
  const file = everyPart(letter.tree).find((one) => one.type === "application/ics")!;
  expect(part.headers["content-type"]).toBe(`text/calendar; charset=utf-8; method=${method}`);
  expect(part.headers["content-disposition"]).toBeUndefined();
  expect(file.headers["content-disposition"]).toBe("attachment; filename=invite.ics");
  expect(decoded(file)).toBe(letter.calendar);

  const { calendar, event } = letter;
  expect(calendar).toContain(`\r\nMETHOD:${method}\r\n`);
  expect(calendar!.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(calendar!.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(Math.max(...calendar!.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(calendar).not.toMatch(/RRULE|VALARM/);
  expect(calendar).not.toContain("/registrations/");

  const attendees = event!.getAllProperties("attendee");
  expect(attendees.map((one) => one.getFirstValue())).toEqual([`mailto:${to}`]);
  expect(attendees[0]?.getParameter("partstat")).toBe("ACCEPTED");
  expect(attendees[0]?.getParameter("rsvp")).toBe("FALSE");
  expect(event!.getAllProperties("organizer").map((one) => one.getFirstValue())).toEqual([
    "mailto:samling@example.no",
  ]);
  expect(letter.email.from?.address).toBe("samling@example.no");
  expect(valueOf(letter, "status")).toBe(method === "CANCEL" ? "CANCELLED" : "CONFIRMED");
  expect(valueOf(letter, "transp")).toBe(method === "CANCEL" ? "TRANSPARENT" : "OPAQUE");
  expect(valueOf(letter, "dtstart")).toBe("2017-12-01T08:00:00Z");
  expect(valueOf(letter, "dtend")).toBe("2017-12-01T09:00:00Z");
  expect(valueOf(letter, "dtstamp")).toMatch(/Z$/);
  expect(valueOf(letter, "location")).toBe(
    "Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, Oslo",
  );
  expect(valueOf(letter, "description")).toContain("Enkel frokost og registrering fra kl.\u00a008.30");
  expect(valueOf(letter, "description")).toContain("2. etasje, inngang Myntgata");
  expect(valueOf(letter, "description")).toContain("https://samling.example.no/events/");
}

export function valueOf({ event }: Opened, property: string): string {
  const value = event!.getFirstPropertyValue(property);
  return value instanceof ICAL.Time ? value.toString() : String(value);
}
