import { describe, expect, test } from "vitest";
import { Refusal } from "#app/refusal.ts";
import {
  hasStarted,
  nextStep,
  offerEndsAt,
  placeFor,
  type Bookable,
  type SeatTaken,
} from "#app/registration/rules.ts";
import { closesAtEndOf, instantOf } from "#app/time.ts";

const OSLO = "Europe/Oslo";
const FREE: SeatTaken = { last_took: 1, capacity: 60 };
const FULL: SeatTaken = { last_took: 0, capacity: 60 };

describe("where one who registers is put", () => {
  test("first come: a seat, else the line, else nothing", () => {
    expect(placeFor(seminar(), FREE, at("2017-11-20T09:00"))).toBe("confirmed");
    expect(placeFor(seminar(), FULL, at("2017-11-20T09:00"))).toBe("waitlisted");
    expect(refused(seminar({ has_waitlist: 0 }), FULL)).toEqual([
      "event-full",
      { capacity: 60, contactName: "Arrangementsvakten", contactEmail: null },
    ]);
  });

  test("where seats are given by somebody, everyone is received", () => {
    for (const allocation of ["prioritised", "approval"] as const) {
      expect(placeFor(seminar({ allocation }), FULL, at("2017-11-20T09:00"))).toBe("received");
    }
  });

  test("an event that is not open to anybody is not open to be registered for", () => {
    expect(refused(seminar({ status: "draft" }))[0]).toBe("no-such-event");
    expect(refused(seminar({ status: "cancelled" }))[0]).toBe("event-cancelled");
    expect(refused(seminar({ withdrawn_at: at("2017-11-01T09:00") }))[0]).toBe("event-withdrawn");
    expect(refused(seminar({ registration_mode: "closed" }))[0]).toBe("registration-closed");
    for (const mode of ["email", "external", "pointer"] as const) {
      expect(refused(seminar({ registration_mode: mode }))).toEqual([
        "registration-elsewhere",
        { mode, email: null, site: null },
      ]);
    }
  });

  test("registration opens at its instant", () => {
    const event = seminar({ registration_opens_at: at("2017-11-20T09:00") });
    expect(refused(event, FREE, before(at("2017-11-20T09:00")))[0]).toBe("registration-not-open");
    expect(placeFor(event, FREE, at("2017-11-20T09:00"))).toBe("confirmed");
  });
});

describe("deadlines", () => {
  test("E07: 28 November lasts through 23.59.59.999 in Oslo", () => {
    expect(placeFor(seminar(), FREE, "2017-11-28T22:59:59.999Z")).toBe("confirmed");
    expect(refused(seminar(), FREE, "2017-11-28T23:00:00.000Z")).toEqual([
      "registration-closed",
      {
        deadlineAt: "2017-11-28T23:00:00.000Z",
        deadlineOn: "2017-11-28",
        zone: OSLO,
        contactName: "Arrangementsvakten",
        contactEmail: null,
      },
    ]);
  });

  test("E08: 24 November 11.59.59.999 is in time, 12.00.00 is not", () => {
    const e08 = seminar({ deadline_at: at("2017-11-24T12:00"), deadline_on: null });
    expect(placeFor(e08, FREE, "2017-11-24T10:59:59.999Z")).toBe("confirmed");
    expect(refused(e08, FREE, "2017-11-24T11:00:00.000Z")).toMatchObject([
      "registration-closed",
      { deadlineAt: "2017-11-24T11:00:00.000Z", deadlineOn: null },
    ]);
  });

  test("on the nights when the clocks move a deadline still lasts to the end of its day", () => {
    const spring = seminar({
      deadline_on: "2026-03-29",
      deadline_at: closesAtEndOf("2026-03-29", OSLO),
      starts_at: null,
    });
    const autumn = seminar({
      deadline_on: "2026-10-25",
      deadline_at: closesAtEndOf("2026-10-25", OSLO),
      starts_at: null,
    });
    for (const [event, last] of [
      [{ ...spring, ends_at: null, ends_on: null }, "2026-03-29T21:59:59.999Z"],
      [{ ...autumn, ends_at: null, ends_on: null }, "2026-10-25T22:59:59.999Z"],
    ] as const) {
      expect(placeFor(event, FREE, last)).toBe("confirmed");
      expect(refused(event, FREE, new Date(Date.parse(last) + 1).toISOString())[0]).toBe(
        "registration-closed",
      );
    }
  });

  test("without a deadline one may ask until the event begins", () => {
    const event = seminar({ deadline_at: null, deadline_on: null });
    expect(placeFor(event, FREE, before(at("2017-12-01T09:00")))).toBe("confirmed");
    expect(refused(event, FREE, at("2017-12-01T09:00"))[0]).toBe("event-started");
  });

  test("an event without an hour has begun when its last day is over, one without a date never", () => {
    const dated = {
      starts_at: null,
      ends_at: null,
      starts_on: "2017-12-01",
      ends_on: "2017-12-02",
      zone: OSLO,
      is_held: 0,
    };
    expect(hasStarted({ ...dated, time_kind: "date" }, at("2017-12-02T23:59"))).toBe(false);
    expect(hasStarted({ ...dated, time_kind: "date" }, at("2017-12-03T00:00"))).toBe(true);
    const undated = { ...dated, starts_on: null, ends_on: null, time_kind: "unknown" } as const;
    expect(hasStarted(undated, at("2099-01-01T00:00"))).toBe(false);
    expect(hasStarted({ ...undated, is_held: 1 }, at("2017-01-01T00:00"))).toBe(true);
  });
});

describe("a freed seat goes to the next in line by itself", () => {
  test("given until 24 hours before the start, offered until 18, and then left to the organiser", () => {
    const event = seminar({ starts_at: at("2017-12-01T09:00") });
    expect(nextStep(event, before(at("2017-11-30T09:00")))).toBe("seat");
    expect(nextStep(event, at("2017-11-30T09:00"))).toBe("offer");
    expect(nextStep(event, before(at("2017-11-30T15:00")))).toBe("offer");
    expect(nextStep(event, at("2017-11-30T15:00"))).toBe("by-hand");
    expect(nextStep(event, at("2017-12-01T12:00"))).toBe("by-hand");
    expect(offerEndsAt(event)).toBe(at("2017-11-30T15:00"));
  });

  test("by the hours that pass, also in the night when the clocks change", () => {
    const event = seminar({ starts_at: at("2018-03-25T09:00"), starts_on: "2018-03-25" });
    expect(nextStep(event, before(at("2018-03-24T08:00")))).toBe("seat");
    expect(nextStep(event, at("2018-03-24T08:00"))).toBe("offer");
    expect(nextStep(event, at("2018-03-24T14:00"))).toBe("by-hand");
  });

  test("until 24 hours before the first day where no hour is known, and always where no date is", () => {
    const dated = seminar({ time_kind: "date", starts_at: null });
    expect(nextStep(dated, before(at("2017-11-30T00:00")))).toBe("seat");
    expect(nextStep(dated, at("2017-11-30T00:00"))).toBe("offer");
    expect(
      nextStep({ ...dated, time_kind: "unknown", starts_on: null, ends_on: null }, at("2099-01-01T00:00")),
    ).toBe("seat");
  });

  test("not of an event that has been called off", () => {
    expect(nextStep(seminar({ status: "cancelled" }), at("2017-11-20T09:00"))).toBe("by-hand");
  });
});

/** E07, as far as the rules look. */
function seminar(changes: Partial<Bookable> = {}): Bookable {
  return {
    slug: "nye-arbeidsmater",
    status: "published",
    withdrawn_at: null,
    zone: OSLO,
    time_kind: "instant",
    starts_at: at("2017-12-01T09:00"),
    ends_at: at("2017-12-01T10:00"),
    starts_on: "2017-12-01",
    ends_on: "2017-12-01",
    is_held: 0,
    registration_mode: "own",
    allocation: "first-come",
    has_waitlist: 1,
    registration_opens_at: null,
    deadline_at: closesAtEndOf("2017-11-28", OSLO),
    deadline_on: "2017-11-28",
    registration_email: null,
    registration_site: null,
    contact_name: "Arrangementsvakten",
    contact_email: null,
    ...changes,
  };
}

function refused(
  event: Bookable,
  seat: SeatTaken = FREE,
  arrived = at("2017-11-20T09:00"),
): [string, object] {
  try {
    throw new Error(`Put: ${placeFor(event, seat, arrived)}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.code, error.facts];
  }
}

function at(wallTime: string): string {
  return instantOf(wallTime, OSLO);
}

function before(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}
