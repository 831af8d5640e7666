import { describe, expect, test } from "vitest";
import { feed } from "#app/calendar/feed.ts";
import { invitation } from "#app/calendar/invitation.ts";
import { cleanParameter, cleanText, escapeLine, oneLine } from "#app/calendar/text.ts";
import { breakfast, everything, first } from "./facts.ts";
import { hostile } from "./hostile-texts.ts";
import { calendarIn, eventIn, faultsOnTheWire, namesIn, valueOf } from "./reading.ts";

describe.each(hostile)("%s, typed into every field of an invitation", (_, typed) => {
  const text = invitation({
    ...first,
    title: typed,
    location: typed,
    description: typed,
    organizer: { ...first.organizer, name: typed },
    attendee: { ...first.attendee, name: typed },
  });
  const event = eventIn(text);

  test("stays in its field", () => {
    expect(valueOf(event, "summary")).toBe(oneLine(typed));
    expect(valueOf(event, "location") ?? "").toBe(oneLine(typed));
    expect(valueOf(event, "description") ?? "").toBe(cleanText(typed));
    expect(event.getFirstProperty("organizer")!.getFirstParameter("cn")).toBe(
      cleanParameter(typed) || first.organizer.email,
    );
    expect(event.getFirstProperty("attendee")!.getFirstParameter("cn")).toBe(
      cleanParameter(typed) || first.attendee.email,
    );
  });

  test("makes no property, no component, and changes no other", () => {
    const plain = eventIn(invitation(first));
    const known = namesIn(plain);
    expect(namesIn(event).filter((name) => !known.includes(name))).toEqual([]);
    for (const name of ["uid", "dtstart", "dtend", "organizer", "attendee", "url", "status", "sequence"]) {
      expect(event.getAllProperties(name)).toHaveLength(1);
      expect(valueOf(event, name)).toBe(valueOf(plain, name));
    }
    expect(event.getFirstProperty("attendee")!.getFirstParameter("rsvp")).toBe("TRUE");
  });

  test("leaves the wire in order", () => {
    expect(faultsOnTheWire(text)).toEqual([]);
  });
});

test.each(hostile)("%s, typed into every field of a feed", (_, typed) => {
  const entry = {
    ...breakfast,
    title: typed,
    location: typed,
    description: typed,
    categories: [typed, "Frokost"],
  };
  const text = feed({ ...everything, name: typed, entries: [{ ...entry, uid: `x${typed}`, url: typed }] });
  const calendar = calendarIn(text);
  const event = eventIn(text);

  expect(faultsOnTheWire(text)).toEqual([]);
  const nameUnread = escapeLine(typed);
  expect([valueOf(calendar, "name"), valueOf(calendar, "x-wr-calname")]).toEqual([nameUnread, nameUnread]);
  expect(valueOf(event, "uid")).toBe(oneLine(`x${typed}`));
  expect(valueOf(event, "dtstart")).toBe("2017-12-01T08:00:00Z");
  expect(event.getFirstProperty("categories")!.getValues()).toEqual([
    oneLine(typed.replaceAll("\\", "")),
    "Frokost",
  ]);
  expect(namesIn(event)).not.toContain("url");
});

test.each([
  ["a line break", "a@example.no\r\nATTENDEE:mailto:b@example.no"],
  ["a query", "a?cc=b@example.no"],
  ["a colon and a semicolon", "a:b;c@example.no"],
  ["letters that are not English", "bjørn@example.no"],
  ["half a character", "a\uD83D@example.no"],
])("%s in an address stays in the address", (_, email) => {
  const text = invitation({ ...first, attendee: { name: "Kari", email } });
  expect(faultsOnTheWire(text)).toEqual([]);
  expect(namesIn(eventIn(text))).toEqual(namesIn(eventIn(invitation(first))));
  expect(valueOf(eventIn(text), "attendee")).toMatch(/^mailto:[!-~]+$/);
});

test("a description of 100,000 characters takes no longer than its length asks for", () => {
  const began = performance.now();
  const text = invitation({ ...first, description: "blåbærsyltetøy ".repeat(6_700) });
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(faultsOnTheWire(text)).toEqual([]);
});
