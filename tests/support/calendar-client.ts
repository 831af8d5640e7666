import ICAL from "ical.js";

/** An entry as it stands in somebody's calendar. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  /** As written: an instant in UTC, or a date. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly description: string;
  readonly organiser: string;
  readonly attendee: string;
}

interface Revision {
  readonly method: string;
  readonly entry: CalendarEntry;
  readonly stampedAt: number;
  readonly text: string;
}

/**
 * What one person's calendar shows after these calendar texts came, in whatever order they came.
 *
 * Of the revisions of one UID the one with the highest SEQUENCE counts, and of those with the same the one stamped
 * last; a cancellation that is overtaken by its own invitation still cancels it.
 *
 * Source: RFC 5546 §2.1.5.
 */
export function liveEntries(texts: readonly string[]): CalendarEntry[] {
  const held = new Map<string, Revision>();
  for (const text of texts) {
    const revision = revisionIn(text);
    const { uid } = revision.entry;
    const before = held.get(uid);
    if (before === undefined || isLater(revision, before)) held.set(uid, revision);
  }
  return [...held.values()]
    .filter(({ method }) => method === "REQUEST")
    .map(({ entry }) => entry)
    .sort((one, other) => (one.uid < other.uid ? -1 : 1));
}

/**
 * What a calendar would stumble over in these texts, in the order in which they were sent; empty when all is well.
 *
 * @param comingBack those of them that bring back what was taken out, since an event is on again
 */
export function faultsInOrder(
  texts: readonly string[],
  comingBack: ReadonlySet<string> = new Set(),
): string[] {
  const sent = new Map<string, Revision>();
  return texts.flatMap((text) => {
    const revision = revisionIn(text);
    const { uid, sequence } = revision.entry;
    const before = sent.get(uid);
    sent.set(uid, revision);
    return faultsAfter(before, revision, comingBack.has(text)).map(
      (fault) => `${uid} at SEQUENCE ${sequence}: ${fault}`,
    );
  });
}

function faultsAfter(before: Revision | undefined, revision: Revision, comesBack: boolean): string[] {
  const isCancel = revision.method === "CANCEL";
  if (before === undefined) return isCancel ? ["cancels what was never sent"] : [];
  if (before.text === revision.text) return [];
  const { entry } = revision;
  const faults: string[] = [];
  if (entry.sequence <= before.entry.sequence) faults.push("no later than the one before");
  if (revision.stampedAt <= before.stampedAt) faults.push("stamped no later than the one before");
  const hasGone = before.method === "CANCEL";
  if (hasGone && (isCancel || !comesBack)) faults.push("goes on after its cancellation");
  if (entry.organiser !== before.entry.organiser) faults.push("another organiser");
  if (entry.attendee !== before.entry.attendee) faults.push("another attendee");
  if (!isCancel && !hasGone && shown(before.entry) === shown(entry)) faults.push("says nothing new");
  return faults;
}

function isLater(one: Revision, other: Revision): boolean {
  if (one.entry.sequence !== other.entry.sequence) return one.entry.sequence > other.entry.sequence;
  return one.stampedAt > other.stampedAt;
}

function shown({ title, starts, ends, place, description }: CalendarEntry): string {
  return JSON.stringify([title, starts, ends, place, description]);
}

function revisionIn(text: string): Revision {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...others] = calendar.getAllSubcomponents("vevent");
  if (!event || others.length > 0) throw new Error(`${others.length + 1} entries in one letter`);
  const stamp = event.getFirstPropertyValue("dtstamp");
  if (!(stamp instanceof ICAL.Time)) throw new Error("An entry without a stamp");
  return {
    method: valueOf(calendar, "method"),
    entry: {
      uid: valueOf(event, "uid"),
      sequence: Number(valueOf(event, "sequence")),
      title: valueOf(event, "summary"),
      starts: valueOf(event, "dtstart"),
      ends: valueOf(event, "dtend"),
      place: valueOf(event, "location"),
      description: valueOf(event, "description"),
      organiser: valueOf(event, "organizer"),
      attendee: valueOf(event, "attendee"),
    },
    stampedAt: stamp.toUnixTime(),
    text,
  };
}

function valueOf(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? "");
}
