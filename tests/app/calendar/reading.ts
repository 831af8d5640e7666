import ICAL from "ical.js";

/** The calendar as ical.js reads it: a parser that is not ours. */
export function calendarIn(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** The only event of a calendar. */
export function eventIn(text: string): ICAL.Component {
  const events = calendarIn(text).getAllSubcomponents("vevent");
  if (events.length !== 1) throw new Error(`${events.length} events`);
  return events[0]!;
}

/** A property's value as text: "2017-12-01T08:00:00Z" for a time. */
export function valueOf(component: ICAL.Component, name: string): string | undefined {
  return component.getFirstPropertyValue(name)?.toString();
}

/** The names of all properties, in order and with repetitions. */
export function namesIn(component: ICAL.Component): string[] {
  return component.getAllProperties().map((property) => property.name);
}

/** Content lines put together again, as the standard says a reader should. */
export function unfolded(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1);
}

/** What the wire carries, looked at octet by octet; an empty list when all is well. */
export function faultsOnTheWire(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  const faults: string[] = [];
  if (!bytes.subarray(-2).equals(Buffer.from("\r\n"))) faults.push("the last line has no CRLF");
  if (bytes.toString("utf8") !== text) faults.push("half a character");

  let begins = 0;
  bytes.forEach((octet, at) => {
    const isBreak = octet === 13 && bytes[at + 1] === 10;
    if (octet === 13 && !isBreak) faults.push(`a bare CR at ${at}`);
    if (octet === 10 && bytes[at - 1] !== 13) faults.push(`a bare LF at ${at}`);
    if ((octet < 32 && octet !== 13 && octet !== 10) || octet === 127)
      faults.push(`control ${octet} at ${at}`);
    if (!isBreak) return;
    if (at - begins > 75) faults.push(`a line of ${at - begins} octets`);
    if (isCutInside(bytes.subarray(begins, at))) faults.push(`a character cut at ${at}`);
    begins = at + 2;
  });
  return faults;
}

function isCutInside(line: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(line);
    return false;
  } catch {
    return true;
  }
}
