import type { Entry } from "./entry.ts";
import { calendarHead, entryForm, type Fields } from "./ics.ts";
import { startAndEnd, utcStamp } from "./known-when.ts";
import { foldLines } from "./lines.ts";
import { addressOf, cleanParameter, escapeLine, escapeText, webAddress } from "./text.ts";

/** A calendar must hold a component; this one says nothing. Source: RFC 5545 §3.4 (icalbody). */
const NO_ENTRIES = [
  "BEGIN:VTIMEZONE",
  "TZID:UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

type Words = ReturnType<typeof wordsOf>;

/**
 * A whole calendar as it goes over the wire. `ics` prints the form; the words are filled in here.
 *
 * @param headings content lines about the calendar itself, escaped by the caller
 */
export function calendarText(
  method: "PUBLISH" | "REQUEST" | "CANCEL",
  headings: readonly string[],
  entries: readonly Entry[],
): string {
  return foldLines([
    ...calendarHead(method),
    ...headings,
    ...(entries.length > 0 ? entries.flatMap(linesOf) : NO_ENTRIES),
    "END:VCALENDAR",
  ]);
}

function linesOf(entry: Entry): string[] {
  const words = wordsOf(entry);
  const form = entryForm(fieldsOf(entry, words));
  return form.map((line) => line.replace(/\{(\w+)\}/g, (_, name: keyof Words) => words[name]));
}

/** What fills the blanks, cleaned and escaped for its place. Empty: its line is left out. */
function wordsOf(entry: Entry) {
  const { start, end } = startAndEnd(entry.when);
  const { organizer, attendee } = entry;
  return {
    uid: escapeLine(entry.uid),
    start: String(start),
    end: String(end),
    stampedAt: utcStamp(entry.stampedAt),
    changedAt: utcStamp(entry.changedAt),
    createdAt: entry.createdAt ? utcStamp(entry.createdAt) : "",
    language: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(entry.language) ? `;LANGUAGE=${entry.language}` : "",
    title: escapeLine(entry.title),
    location: escapeLine(entry.location ?? ""),
    description: escapeText(entry.description ?? ""),
    url: webAddress(entry.url ?? "") ?? "",
    categories: (entry.categories ?? []).map(category).join(","),
    organizerName: organizer ? cleanParameter(organizer.name) || cleanParameter(organizer.email) : "",
    organizerAddress: organizer ? addressOf(organizer.email) : "",
    attendeeName: attendee ? cleanParameter(attendee.name) || cleanParameter(attendee.email) : "",
    attendeeAddress: attendee ? addressOf(attendee.email) : "",
  };
}

/** Without backslashes: ical.js takes one before the comma of the list for an escape. */
function category(text: string): string {
  return escapeLine(text.replaceAll("\\", ""));
}

function fieldsOf(entry: Entry, words: Words): Fields {
  const { start, end } = startAndEnd(entry.when);
  const { organizer, attendee, geo } = entry;
  const isFree = entry.isFree || entry.status === "CANCELLED";
  return {
    uid: "{uid}",
    sequence: entry.sequence,
    timestamp: "{stampedAt}",
    lastModified: "{changedAt}",
    created: words.createdAt ? "{createdAt}" : undefined,
    start: typeof start === "string" ? "{start}" : start,
    end: typeof end === "string" ? "{end}" : end,
    title: "{title}",
    location: words.location ? "{location}" : undefined,
    geo: geo ? { lat: degrees(geo.latitude), lon: degrees(geo.longitude) } : undefined,
    description: words.description ? "{description}" : undefined,
    url: words.url ? "https://blank/{url}" : undefined,
    categories: words.categories ? ["{categories}"] : undefined,
    status: entry.status,
    transp: isFree ? "TRANSPARENT" : "OPAQUE",
    busyStatus: isFree ? "FREE" : entry.status === "TENTATIVE" ? "TENTATIVE" : "BUSY",
    organizer: organizer ? { name: "{organizerName}", email: "{organizerAddress}@blank" } : undefined,
    attendees: attendee ? [attendeeFields(attendee.expectsReply)] : undefined,
  };
}

/** Six decimals are a hand's breadth. Source: RFC 5545 §3.8.1.6. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}

function attendeeFields(expectsReply: boolean): Fields {
  return {
    name: "{attendeeName}",
    email: "{attendeeAddress}@blank",
    cutype: "INDIVIDUAL",
    role: "REQ-PARTICIPANT",
    partstat: expectsReply ? "NEEDS-ACTION" : "ACCEPTED",
    rsvp: expectsReply,
  };
}
