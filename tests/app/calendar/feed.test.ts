import { describe, expect, test } from "vitest";
import { eventFile, feed } from "#app/calendar/feed.ts";
import { knownWhen } from "#app/calendar/known-when.ts";
import { applicationDeadline, breakfast, conference, everything, first, september } from "./facts.ts";
import { calendarIn, eventIn, faultsOnTheWire, namesIn, unfolded, valueOf } from "./reading.ts";

describe("a feed", () => {
  const text = feed(everything);
  const calendar = calendarIn(text);
  const events = calendar.getAllSubcomponents("vevent");

  test("says what it is, where it comes from and when to ask again", () => {
    expect(unfolded(text).slice(0, 10)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "CALSCALE:GREGORIAN",
      "PRODID:-//Samling//Samling//EN",
      "METHOD:PUBLISH",
      "NAME:Alle arrangementer\\, frister\\; og mer",
      "X-WR-CALNAME:Alle arrangementer\\, frister\\; og mer",
      "SOURCE;VALUE=URI:https://samling.example.no/kalender/alle.ics",
      "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
      "X-PUBLISHED-TTL:PT1H",
    ]);
  });

  test("lists its entries by time", () => {
    expect(
      events.map((event) => [valueOf(event, "dtstart"), valueOf(event, "status"), valueOf(event, "uid")]),
    ).toEqual([
      ["2015-11-10", "CONFIRMED", conference.uid],
      ["2017-09-15T07:00:00Z", "CANCELLED", september.uid],
      ["2017-12-01T08:00:00Z", "CONFIRMED", breakfast.uid],
      ["2018-01-17", "CONFIRMED", applicationDeadline.uid],
    ]);
  });

  test("stamps each entry with its last change, not with the time of asking", () => {
    for (const event of events) expect(valueOf(event, "dtstamp")).toBe(valueOf(event, "last-modified"));
    expect(valueOf(events[2]!, "dtstamp")).toBe("2017-11-08T13:02:00Z");
  });

  test("gives the same bytes in whatever order the entries come", () => {
    expect(feed({ ...everything, entries: everything.entries.toReversed() })).toBe(text);
  });

  test("is CRLF and 75 octets throughout, without attendees, alarms, recurrence or zones", () => {
    expect(faultsOnTheWire(text)).toEqual([]);
    expect(
      unfolded(text).filter((line) => /^(ATTENDEE|BEGIN:VALARM|RRULE|BEGIN:VTIMEZONE)|TZID/.test(line)),
    ).toEqual([]);
  });

  test("tells of each event what the public may know", () => {
    const event = events[2]!;
    expect(namesIn(event).sort()).toEqual(
      [
        "uid summary dtstamp dtstart dtend sequence description url geo location status categories",
        "x-microsoft-cdo-busystatus transp last-modified",
      ]
        .join(" ")
        .split(" ")
        .sort(),
    );
    expect(event.getFirstPropertyValue("sequence")).toBe(2);
    expect(event.getFirstPropertyValue("geo")).toEqual([59.908421, 10.7449]);
    expect(event.getFirstProperty("categories")!.getValues()).toEqual(breakfast.categories);
    expect(valueOf(event, "transp")).toBe("OPAQUE");
  });

  test("names an organizer only where an address is known", () => {
    expect(unfolded(text).filter((line) => line.startsWith("ORGANIZER"))).toEqual([
      'ORGANIZER;CN="Lean Forum Norge":mailto:post@leanforum.example.no',
    ]);
  });

  test("never names an attendee, even where the facts hold one", () => {
    const wider = { ...breakfast, attendee: { ...first.attendee, expectsReply: true } };
    expect(feed({ ...everything, entries: [wider] })).toBe(feed({ ...everything, entries: [breakfast] }));
  });

  test("marks what is cancelled as free, and a tentative event as such", () => {
    expect(valueOf(events[1]!, "transp")).toBe("TRANSPARENT");
    const tentative = eventIn(feed({ ...everything, entries: [{ ...breakfast, status: "TENTATIVE" }] }));
    expect(valueOf(tentative, "status")).toBe("TENTATIVE");
    expect(valueOf(tentative, "x-microsoft-cdo-busystatus")).toBe("TENTATIVE");
  });

  test("is a valid calendar also when it is empty", () => {
    const empty = feed({ ...everything, entries: [] });
    expect(faultsOnTheWire(empty)).toEqual([]);
    expect(
      calendarIn(empty)
        .getAllSubcomponents()
        .map((component) => component.name),
    ).toEqual(["vtimezone"]);
    expect(unfolded(empty).at(-1)).toBe("END:VCALENDAR");
  });
});

describe("dates without a clock", () => {
  test("S11: a deadline is one whole day, free, although it is no event", () => {
    const event = eventIn(feed({ ...everything, entries: [applicationDeadline] }));
    const lines = unfolded(feed({ ...everything, entries: [applicationDeadline] }));
    expect(lines).toContain("DTSTART;VALUE=DATE:20180117");
    expect(lines).toContain("DTEND;VALUE=DATE:20180118");
    expect(valueOf(event, "summary")).toBe("Søknadsfrist: medfinansieringsordningen");
    expect(valueOf(event, "transp")).toBe("TRANSPARENT");
    expect(valueOf(event, "x-microsoft-cdo-busystatus")).toBe("FREE");
  });

  test("two days end on the day after the last", () => {
    const event = eventIn(feed({ ...everything, entries: [conference] }));
    expect([valueOf(event, "dtstart"), valueOf(event, "dtend")]).toEqual(["2015-11-10", "2015-11-12"]);
  });

  test.each([
    ["2016-02-28", "20160229"],
    ["2017-02-28", "20170301"],
    ["2017-12-31", "20180101"],
    ["2017-10-29", "20171030"],
  ])("%s ends on %s", (startsOn, end) => {
    const lines = unfolded(
      feed({ ...everything, entries: [{ ...breakfast, when: { kind: "date", startsOn, endsOn: null } }] }),
    );
    expect(lines).toContain(`DTEND;VALUE=DATE:${end}`);
  });

  test("an unknown date has no entry to give", () => {
    expect(knownWhen({ kind: "unknown", text: "uke 35" })).toBeUndefined();
    expect(knownWhen(conference.when)).toBe(conference.when);
  });
});

describe("an event's own file", () => {
  const address = "https://samling.example.no/arrangementer/nye-arbeidsmater.ics";

  test("has no calendar name, so that Outlook adds the event instead of a calendar", () => {
    const calendar = calendarIn(eventFile(breakfast, address));
    expect(namesIn(calendar)).toEqual([
      "version",
      "calscale",
      "prodid",
      "method",
      "source",
      "refresh-interval",
      "x-published-ttl",
    ]);
    expect(valueOf(calendar, "method")).toBe("PUBLISH");
    expect(valueOf(calendar, "source")).toBe(address);
  });

  test("S16: downloaded again after a change of room it has the same UID and a higher SEQUENCE", () => {
    const before = eventIn(eventFile(breakfast, address));
    const moved = {
      ...breakfast,
      sequence: 3,
      changedAt: "2017-11-20T08:00:00.000Z",
      location: "Auditoriet i R5",
    };
    const after = eventIn(eventFile(moved, address));
    expect(valueOf(after, "uid")).toBe(valueOf(before, "uid"));
    expect([before, after].map((event) => event.getFirstPropertyValue("sequence"))).toEqual([2, 3]);
    expect([before, after].map((event) => valueOf(event, "dtstamp"))).toEqual([
      "2017-11-08T13:02:00Z",
      "2017-11-20T08:00:00Z",
    ]);
  });

  test("is the same bytes when nothing has changed", () => {
    expect(eventFile({ ...breakfast }, address)).toBe(eventFile(breakfast, address));
  });
});
