import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { eventFile, feed } from "#app/calendar/feed.ts";
import { invitation } from "#app/calendar/invitation.ts";
import { breakfast, everything, first, withdrawn } from "./facts.ts";

const ownZone = process.env.TZ;
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const golden = {
  "request.ics": () => invitation(first),
  "cancel.ics": () => invitation(withdrawn),
  "request-dates.ics": () =>
    invitation({
      ...first,
      when: { kind: "date", startsOn: "2015-11-10", endsOn: "2015-11-11" },
      isFree: true,
      expectsReply: false,
    }),
  "event.ics": () => eventFile(breakfast, "https://samling.example.no/arrangementer/nye-arbeidsmater.ics"),
  "feed.ics": () => feed(everything),
  "feed-empty.ics": () => feed({ ...everything, entries: [] }),
};

/** Minutes that the machine's clock lies behind UTC on a summer's day: proof that the zone was taken up. */
const zones = { UTC: 0, "Europe/Oslo": -120, "America/New_York": 240 };

describe.each(Object.entries(zones))("on a machine in %s", (zone, minutes) => {
  test.each(Object.entries(golden))("%s is the same, byte for byte", (name, text) => {
    process.env.TZ = zone;
    expect(new Date("2017-07-01T12:00:00Z").getTimezoneOffset()).toBe(minutes);
    expect(Buffer.from(text())).toEqual(readFileSync(new URL(`golden/${name}`, import.meta.url)));
  });
});
