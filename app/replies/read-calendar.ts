import ICAL from "ical.js";
import { toInstant } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";

/** What a calendar says it was answered there. */
export type CalendarAnswer = "accepted" | "tentative" | "declined";

/** One person's answer to an invitation, or a wish for another time. */
export interface CalendarReply {
  readonly kind: "answer" | "counter";
  /** The invitation's own: unguessable, and the only thing that says whose it is. */
  readonly uid: string;
  /** Of the invitation that was answered. */
  readonly sequence: number;
  /** When it was answered, by the answering calendar's clock. */
  readonly stampedAt: Instant;
  /** Null for a wish for another time that says neither yes nor no. */
  readonly answer: CalendarAnswer | null;
  /** In lower case; an alias, or somebody to whom the invitation was sent on, may be another than whom we wrote to. */
  readonly attendee: string | null;
  /** What a counter proposes; null where that cannot be known. */
  readonly proposed: { readonly startsAt: Instant; readonly endsAt: Instant | null } | null;
}

const ANSWERS: Readonly<Record<string, CalendarAnswer>> = {
  ACCEPTED: "accepted",
  TENTATIVE: "tentative",
  DECLINED: "declined",
};
const MAX_SEQUENCE = 1_000_000;

/**
 * The answer in a calendar text, or null: not a text we can read, or none that answers an invitation of ours.
 *
 * Tolerated, since calendars in use send it: no ORGANIZER, the method in the text alone, any case, a zone without
 * its VTIMEZONE, several people of whom one has answered.
 *
 * Source: RFC 5546 §3.2.3 and §3.2.7; outlook.com leaves ORGANIZER out (github.com/nextcloud/server/issues/53949).
 */
export function readCalendar(text: string): CalendarReply | null {
  const calendar = parsed(text);
  const method = wordOf(calendar, "method");
  const event = calendar?.getFirstSubcomponent("vevent");
  if (!event || (method !== "REPLY" && method !== "COUNTER")) return null;

  const uid = textOf(event, "uid");
  const stampedAt = instantOf(event, "dtstamp");
  if (uid === null || stampedAt === null) return null;
  const said = answerIn(event);
  if (method === "REPLY" && said === null) return null;
  return {
    kind: method === "REPLY" ? "answer" : "counter",
    uid,
    sequence: sequenceOf(event),
    stampedAt,
    answer: said?.answer ?? null,
    attendee: said?.attendee ?? null,
    proposed: method === "COUNTER" ? proposedIn(event) : null,
  };
}

function parsed(text: string): ICAL.Component | null {
  try {
    return new ICAL.Component(ICAL.parse(text) as unknown[]);
  } catch {
    return null;
  }
}

function answerIn(event: ICAL.Component): { answer: CalendarAnswer; attendee: string | null } | null {
  for (const attendee of event.getAllProperties("attendee")) {
    const answer = ANSWERS[String(attendee.getParameter("partstat") ?? "").toUpperCase()];
    if (answer) return { answer, attendee: addressIn(attendee.getFirstValue()) };
  }
  return null;
}

function addressIn(value: unknown): string | null {
  const address = (typeof value === "string" ? value : "")
    .replace(/^mailto:/i, "")
    .trim()
    .toLowerCase();
  return address.includes("@") ? address : null;
}

function proposedIn(event: ICAL.Component): CalendarReply["proposed"] {
  const startsAt = instantOf(event, "dtstart");
  return startsAt === null ? null : { startsAt, endsAt: instantOf(event, "dtend") };
}

function sequenceOf(event: ICAL.Component): number {
  const sequence = Number(textOf(event, "sequence") ?? 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= MAX_SEQUENCE ? sequence : 0;
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  const text = value === null || value === undefined ? "" : String(value as string).trim();
  return text === "" ? null : text;
}

function wordOf(component: ICAL.Component | null, name: string): string | null {
  return (component && textOf(component, name)?.toUpperCase()) ?? null;
}

/** Null for a local time without a zone that we know: an hour wrong is worse than none. */
function instantOf(event: ICAL.Component, name: string): Instant | null {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time) || value.isDate || value.zone === ICAL.Timezone.localTimezone)
    return null;
  const milliseconds = value.toUnixTime() * 1000;
  return Number.isFinite(milliseconds) && milliseconds > 0 ? toInstant(milliseconds) : null;
}
