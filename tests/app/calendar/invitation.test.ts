import { describe, expect, test } from "vitest";
import { invitation, type InvitationFacts } from "#app/calendar/invitation.ts";
import { first, withdrawn } from "./facts.ts";
import { calendarIn, eventIn, faultsOnTheWire, namesIn, unfolded, valueOf } from "./reading.ts";

const both = [
  ["REQUEST", first],
  ["CANCEL", withdrawn],
] as const satisfies [string, InvitationFacts][];

describe.each(both)("a %s", (method, facts) => {
  const text = invitation(facts);
  const calendar = calendarIn(text);
  const event = eventIn(text);

  test("K1, K2: carries the stored UID and SEQUENCE as they are", () => {
    expect(valueOf(event, "uid")).toBe(facts.uid);
    expect(event.getFirstPropertyValue("sequence")).toBe(facts.sequence);
  });

  test("K3: is stamped in UTC with the instants it was given", () => {
    expect(unfolded(text)).toContain(
      `DTSTAMP:${method === "CANCEL" ? "20171120T073000Z" : "20171110T091527Z"}`,
    );
    expect(unfolded(text)).toContain("LAST-MODIFIED:20171108T130200Z");
    expect(unfolded(text)).toContain("CREATED:20171110T091527Z");
  });

  test("K4: names its method once, in upper case", () => {
    expect(unfolded(text).filter((line) => line.startsWith("METHOD"))).toEqual([`METHOD:${method}`]);
  });

  test("K6: has the organizer with mailto:, and never among the attendees", () => {
    expect(unfolded(text).filter((line) => line.startsWith("ORGANIZER"))).toEqual([
      'ORGANIZER;CN="Direktoratet for forvaltning og IKT (Difi)":mailto:arrangement@difi.example.no',
    ]);
  });

  test("K7: has exactly one attendee, and no other address anywhere", () => {
    expect(event.getAllProperties("attendee").map((attendee) => attendee.getFirstValue())).toEqual([
      "mailto:kari.borthus@toten.example.no",
    ]);
    const addresses = unfolded(text)
      .join("\n")
      .match(/[\w.]+@[\w.]+/g);
    expect(addresses!.sort()).toEqual(
      ["01930d2e-7b1c-7c3a-9f5e-2a4d6c8e0f12@samling.example.no", facts.organizer.email, facts.attendee.email]
        .map((address) => address.replace(/^.*-/, ""))
        .sort(),
    );
  });

  test("K10: is CRLF and 75 octets throughout", () => {
    expect(faultsOnTheWire(text)).toEqual([]);
  });

  test("K11: tells time in UTC, without TZID", () => {
    expect(unfolded(text)).toContain("DTSTART:20171201T080000Z");
    expect(unfolded(text)).toContain("DTEND:20171201T090000Z");
    expect(text).not.toContain("TZID");
  });

  test("has these properties and no others: no alarm, no recurrence, no duration", () => {
    expect(namesIn(calendar)).toEqual(["version", "calscale", "prodid", "method"]);
    expect(calendar.getAllSubcomponents().map((component) => component.name)).toEqual(["vevent"]);
    expect(event.getAllSubcomponents()).toEqual([]);
    expect(namesIn(event).sort()).toEqual(
      [
        "uid summary dtstamp dtstart dtend sequence description url location status organizer",
        "x-microsoft-cdo-busystatus transp created last-modified attendee",
      ]
        .join(" ")
        .split(" ")
        .sort(),
    );
  });
});

describe("an invitation", () => {
  test("K8: asks for an answer where a mailbox reads it", () => {
    expect(unfolded(invitation(first))).toContain(
      "ATTENDEE;RSVP=TRUE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;" +
        'CN="Kari Bjørnerud Børthus":mailto:kari.borthus@toten.example.no',
    );
  });

  test("K8: takes the registration as the answer where none does", () => {
    expect(unfolded(invitation({ ...first, expectsReply: false }))).toContain(
      "ATTENDEE;RSVP=FALSE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;" +
        'CN="Kari Bjørnerud Børthus":mailto:kari.borthus@toten.example.no',
    );
  });

  test("K14: says what, where and how, and blocks the time", () => {
    const event = eventIn(invitation(first));
    expect(valueOf(event, "summary")).toBe(first.title);
    expect(event.getFirstProperty("summary")!.getFirstParameter("language")).toBe("nb");
    expect(valueOf(event, "location")).toBe(first.location);
    expect(valueOf(event, "description")).toBe(first.description);
    expect(valueOf(event, "url")).toBe(first.url);
    expect(valueOf(event, "status")).toBe("CONFIRMED");
    expect(valueOf(event, "transp")).toBe("OPAQUE");
    expect(valueOf(event, "x-microsoft-cdo-busystatus")).toBe("BUSY");
  });

  test("K15: over several days is one entry that leaves the time free", () => {
    const when = {
      kind: "instant",
      startsAt: "2015-11-10T08:00:00.000Z",
      endsAt: "2015-11-11T15:00:00.000Z",
      zone: "Europe/Oslo",
    } as const;
    const event = eventIn(invitation({ ...first, when, isFree: true }));
    expect(valueOf(event, "dtstart")).toBe("2015-11-10T08:00:00Z");
    expect(valueOf(event, "dtend")).toBe("2015-11-11T15:00:00Z");
    expect(valueOf(event, "transp")).toBe("TRANSPARENT");
    expect(valueOf(event, "x-microsoft-cdo-busystatus")).toBe("FREE");
  });

  test("leaves out what is not known: place, end, creation", () => {
    const when = {
      kind: "instant",
      startsAt: "2017-12-01T08:00:00.000Z",
      endsAt: null,
      zone: "Europe/Oslo",
    } as const;
    const event = eventIn(invitation({ ...first, when, location: null, createdAt: null }));
    expect(namesIn(event)).not.toContain("location");
    expect(namesIn(event)).not.toContain("dtend");
    expect(namesIn(event)).not.toContain("created");
  });

  test("calls a person without a name by the address", () => {
    const attendee = { name: ' "" ', email: "kari@example.no" };
    expect(
      eventIn(invitation({ ...first, attendee }))
        .getFirstProperty("attendee")!
        .getFirstParameter("cn"),
    ).toBe("kari@example.no");
  });

  test("refuses an organizer who is also the attendee", () => {
    const attendee = { name: "Difi", email: "Arrangement@difi.example.no" };
    expect(() => invitation({ ...first, attendee })).toThrow(RangeError);
    expect(() => invitation({ ...first, organizer: attendee, attendee: first.organizer })).toThrow(
      RangeError,
    );
  });

  test("refuses a time that is no instant as we store them", () => {
    const when = {
      kind: "instant",
      startsAt: "2017-12-01T09:00:00+01:00",
      endsAt: null,
      zone: "Europe/Oslo",
    } as const;
    expect(() => invitation({ ...first, when })).toThrow(RangeError);
  });
});

describe("K12: a cancellation", () => {
  const asked = unfolded(invitation(first));
  const cancelled = unfolded(invitation(withdrawn));
  const line = (lines: string[], name: string) => lines.filter((one) => one.startsWith(name));

  test.each(["UID", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CREATED"])(
    "has the %s of its invitation",
    (name) => {
      expect(line(cancelled, name)).toEqual(line(asked, name));
      expect(line(cancelled, name)).toHaveLength(1);
    },
  );

  test("has a higher SEQUENCE and a later DTSTAMP", () => {
    expect([line(asked, "SEQUENCE"), line(cancelled, "SEQUENCE")]).toEqual([["SEQUENCE:0"], ["SEQUENCE:1"]]);
    expect(line(cancelled, "DTSTAMP")[0]! > line(asked, "DTSTAMP")[0]!).toBe(true);
  });

  test("says so, and blocks no time where it stays on show", () => {
    expect(line(cancelled, "STATUS")).toEqual(["STATUS:CANCELLED"]);
    expect(line(cancelled, "TRANSP")).toEqual(["TRANSP:TRANSPARENT"]);
    expect(line(cancelled, "X-MICROSOFT-CDO-BUSYSTATUS")).toEqual(["X-MICROSOFT-CDO-BUSYSTATUS:FREE"]);
  });
});
