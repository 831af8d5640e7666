import { describe, expect, test } from "vitest";
import { Refusal } from "#app/refusal.ts";
import {
  addDays,
  closesAtEndOf,
  dateOf,
  daysBetween,
  daysOf,
  instantOf,
  isInstant,
  isLocalDate,
  isoWithOffset,
  isWallTime,
  isZone,
  minutesBetween,
  nextMidnight,
  plus,
  startOfDay,
  toInstant,
  wallOf,
  weekdayOf,
} from "#app/time.ts";

const OSLO = "Europe/Oslo";

describe("a wall time becomes an instant", () => {
  test("in winter Oslo is one hour ahead, in summer two", () => {
    expect(instantOf("2017-12-01T09:00", OSLO)).toBe("2017-12-01T08:00:00.000Z");
    expect(instantOf("2017-09-01T12:30", OSLO)).toBe("2017-09-01T10:30:00.000Z");
  });

  test("an event elsewhere follows the clocks there", () => {
    expect(instantOf("2017-12-01T09:00", "Europe/London")).toBe("2017-12-01T09:00:00.000Z");
    expect(instantOf("2017-12-01T09:00", "America/New_York")).toBe("2017-12-01T14:00:00.000Z");
    expect(instantOf("2017-12-01T09:00", "Asia/Kathmandu")).toBe("2017-12-01T03:15:00.000Z");
    expect(instantOf("2017-12-01T09:00", "Pacific/Kiritimati")).toBe("2017-11-30T19:00:00.000Z");
  });

  test("the hour that the clocks skip in spring is refused, and its neighbours are not", () => {
    expect(instantOf("2026-03-29T01:59", OSLO)).toBe("2026-03-29T00:59:00.000Z");
    expect(refusalOf("2026-03-29T02:00", OSLO)).toEqual([
      "time-skipped",
      { wallTime: "2026-03-29T02:00", zone: OSLO },
    ]);
    expect(refusalOf("2026-03-29T02:59", OSLO)).toEqual([
      "time-skipped",
      { wallTime: "2026-03-29T02:59", zone: OSLO },
    ]);
    expect(instantOf("2026-03-29T03:00", OSLO)).toBe("2026-03-29T01:00:00.000Z");
  });

  test("the hour that the clocks show twice in autumn is refused, and its neighbours are not", () => {
    expect(instantOf("2026-10-25T01:59", OSLO)).toBe("2026-10-24T23:59:00.000Z");
    expect(refusalOf("2026-10-25T02:00", OSLO)).toEqual([
      "time-ambiguous",
      { wallTime: "2026-10-25T02:00", zone: OSLO },
    ]);
    expect(refusalOf("2026-10-25T02:59", OSLO)).toEqual([
      "time-ambiguous",
      { wallTime: "2026-10-25T02:59", zone: OSLO },
    ]);
    expect(instantOf("2026-10-25T03:00", OSLO)).toBe("2026-10-25T02:00:00.000Z");
  });

  test("the same wall times are accepted where the clocks do not move that night", () => {
    expect(instantOf("2026-03-29T02:30", "UTC")).toBe("2026-03-29T02:30:00.000Z");
    expect(instantOf("2026-10-25T02:30", "America/New_York")).toBe("2026-10-25T06:30:00.000Z");
  });

  test("what is no wall time or no zone is a bug, not a refusal", () => {
    const texts = [
      "2026-02-30T10:00",
      "2026-01-01T24:00",
      "2026-01-01",
      "2026-01-01T10:00Z",
      "2026-01-01T10:00:00",
      "kl. 9",
    ];
    for (const text of texts) expect(() => instantOf(text, OSLO), text).toThrow(RangeError);
    expect(() => instantOf("2026-01-01T10:00", "Europe/Oslø")).toThrow(RangeError);
  });

  function refusalOf(wallTime: string, zone: string): [string, object] {
    try {
      throw new Error(`Accepted: ${instantOf(wallTime, zone)}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [error.code, error.facts];
    }
  }
});

describe("an instant becomes what the wall shows", () => {
  test("the day, the time and the distance from UTC are those of the place", () => {
    const instant = "2017-12-31T23:30:15.999Z";
    expect(wallOf(instant, OSLO)).toEqual({ date: "2018-01-01", time: "00:30", offset: "+01:00" });
    expect(wallOf(instant, "UTC")).toEqual({ date: "2017-12-31", time: "23:30", offset: "+00:00" });
    expect(wallOf(instant, "America/New_York")).toEqual({
      date: "2017-12-31",
      time: "18:30",
      offset: "-05:00",
    });
    expect(isoWithOffset(instant, OSLO)).toBe("2018-01-01T00:30+01:00");
  });

  test("on the autumn night half past two comes twice, one hour apart", () => {
    expect(wallOf("2026-10-25T00:30:00.000Z", OSLO)).toEqual({
      date: "2026-10-25",
      time: "02:30",
      offset: "+02:00",
    });
    expect(wallOf("2026-10-25T01:30:00.000Z", OSLO)).toEqual({
      date: "2026-10-25",
      time: "02:30",
      offset: "+01:00",
    });
  });

  test("every wall time of an ordinary day comes back as it went in", () => {
    for (let hour = 0; hour < 24; hour++) {
      const time = `${String(hour).padStart(2, "0")}:05`;
      const { date, time: shown } = wallOf(instantOf(`2026-11-22T${time}`, OSLO), OSLO);
      expect([date, shown]).toEqual(["2026-11-22", time]);
    }
  });
});

describe("a day has a beginning and an end in its place", () => {
  test("an ordinary day lasts 24 hours, the spring day 23 and the autumn day 25", () => {
    expect(hoursOf("2026-11-22")).toBe(24);
    expect(hoursOf("2026-03-29")).toBe(23);
    expect(hoursOf("2026-10-25")).toBe(25);
  });

  test("where the clocks skip midnight the day begins at one", () => {
    expect(startOfDay("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
    expect(wallOf("2018-11-04T03:00:00.000Z", "America/Sao_Paulo").time).toBe("01:00");
  });

  test("a deadline without a clock lasts through 23.59.59 and not a moment longer", () => {
    const closes = closesAtEndOf("2017-11-28", OSLO);
    expect("2017-11-28T22:59:59.999Z" < closes).toBe(true);
    expect(closes).toBe("2017-11-28T23:00:00.000Z");
  });

  test("the day changes at the next local midnight, also when it is midnight now", () => {
    expect(nextMidnight("2017-11-28T22:59:59.999Z", OSLO)).toBe("2017-11-28T23:00:00.000Z");
    expect(nextMidnight("2017-11-28T23:00:00.000Z", OSLO)).toBe("2017-11-29T23:00:00.000Z");
    expect(nextMidnight("2026-10-25T12:00:00.000Z", OSLO)).toBe("2026-10-25T23:00:00.000Z");
  });

  function hoursOf(date: string): number {
    return minutesBetween(startOfDay(date, OSLO), closesAtEndOf(date, OSLO)) / 60;
  }
});

describe("time is added and measured", () => {
  test("a day keeps the wall clock across a night when the clocks move", () => {
    const noonBefore = instantOf("2026-03-28T12:00", OSLO);
    expect(plus(noonBefore, { days: 1 }, OSLO)).toBe(instantOf("2026-03-29T12:00", OSLO));
    expect(plus(noonBefore, { hours: 24 }, OSLO)).toBe(instantOf("2026-03-29T13:00", OSLO));
  });

  test("without a zone a day is 24 hours", () => {
    expect(plus("2026-03-28T11:00:00.000Z", { days: 1 })).toBe("2026-03-29T11:00:00.000Z");
  });

  test("a day that would land in the skipped hour lands an hour later", () => {
    expect(plus(instantOf("2026-03-28T02:30", OSLO), { days: 1 }, OSLO)).toBe(
      instantOf("2026-03-29T03:30", OSLO),
    );
  });

  test("spans combine, go back, and keep milliseconds", () => {
    expect(plus("2017-12-31T23:59:59.123Z", { days: 1, hours: 1, minutes: 1 })).toBe(
      "2018-01-02T01:00:59.123Z",
    );
    expect(plus("2018-01-01T00:00:00.000Z", { minutes: -1 })).toBe("2017-12-31T23:59:00.000Z");
  });

  test("minutes count only when they are full, in both directions", () => {
    expect(minutesBetween("2017-12-01T08:00:00.000Z", "2017-12-01T09:00:00.000Z")).toBe(60);
    expect(minutesBetween("2017-12-01T08:00:00.000Z", "2017-12-01T08:01:59.999Z")).toBe(1);
    expect(minutesBetween("2017-12-01T08:00:30.000Z", "2017-12-01T08:00:00.000Z")).toBe(0);
    expect(minutesBetween("2017-12-01T09:00:00.000Z", "2017-12-01T08:00:00.000Z")).toBe(-60);
  });

  test("days are counted by the calendar, across leap days and years", () => {
    expect(daysBetween("2017-12-01", "2017-12-01")).toBe(0);
    expect(daysBetween("2017-12-31", "2018-01-01")).toBe(1);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2018-01-01", "2017-01-01")).toBe(-365);
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2018-01-01", -1)).toBe("2017-12-31");
  });

  test("the week begins on Monday", () => {
    const week = Array.from({ length: 7 }, (_, index) => weekdayOf(addDays("2017-11-27", index)));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("an instant has one width, so text sorts as time", () => {
    expect(toInstant(0)).toBe("1970-01-01T00:00:00.000Z");
    expect(toInstant(253_402_300_799_999)).toBe("9999-12-31T23:59:59.999Z");
    expect(toInstant(-62_167_219_200_000)).toBe("0000-01-01T00:00:00.000Z");
    expect(() => toInstant(253_402_300_800_000)).toThrow(RangeError);
    expect(() => toInstant(-62_167_219_200_001)).toThrow(RangeError);
  });
});

describe("the days of an event", () => {
  test("a breakfast seminar fills one day, a conference each of its days", () => {
    expect(daysOf(between("2017-12-01T09:00", "2017-12-01T10:00"))).toEqual({
      first: "2017-12-01",
      last: "2017-12-01",
    });
    expect(daysOf(between("2015-11-10T09:00", "2015-11-11T16:00"))).toEqual({
      first: "2015-11-10",
      last: "2015-11-11",
    });
    expect(daysOf({ kind: "date", startsOn: "2015-11-10", endsOn: "2015-11-11" })).toEqual({
      first: "2015-11-10",
      last: "2015-11-11",
    });
  });

  test("a dinner until midnight belongs to its own day, one until two o'clock reaches the next", () => {
    expect(daysOf(between("2017-12-01T19:00", "2017-12-02T00:00"))).toEqual({
      first: "2017-12-01",
      last: "2017-12-01",
    });
    expect(daysOf(between("2017-12-01T19:00", "2017-12-02T02:00"))).toEqual({
      first: "2017-12-01",
      last: "2017-12-02",
    });
  });

  test("without an end it is the day of the start, and without a date there are no days", () => {
    const day = { first: "2017-12-01", last: "2017-12-01" };
    expect(
      daysOf({ kind: "instant", startsAt: instantOf("2017-12-01T00:00", OSLO), endsAt: null, zone: OSLO }),
    ).toEqual(day);
    expect(daysOf({ kind: "date", startsOn: "2017-12-01", endsOn: null })).toEqual(day);
    expect(daysOf({ kind: "unknown" })).toBeUndefined();
  });

  test("the days are those of the event's place", () => {
    const when = { kind: "instant", startsAt: "2017-12-01T23:30:00.000Z", endsAt: null } as const;
    expect(dateOf(when.startsAt, OSLO)).toBe("2017-12-02");
    expect(daysOf({ ...when, zone: OSLO })?.first).toBe("2017-12-02");
    expect(daysOf({ ...when, zone: "Europe/London" })?.first).toBe("2017-12-01");
  });

  function between(start: string, end: string) {
    return {
      kind: "instant",
      startsAt: instantOf(start, OSLO),
      endsAt: instantOf(end, OSLO),
      zone: OSLO,
    } as const;
  }
});

describe("text from outside is looked at before it is believed", () => {
  test("a date exists in the calendar and is written in one way", () => {
    expect(isLocalDate("2024-02-29")).toBe(true);
    for (const text of [
      "2023-02-29",
      "2017-13-01",
      "2017-12-1",
      "1.12.2017",
      "2017-12-01T09:00",
      "20171201",
      "",
    ]) {
      expect(isLocalDate(text), text).toBe(false);
    }
  });

  test("a wall time is a day and a minute", () => {
    expect(isWallTime("2017-12-01T09:00")).toBe(true);
    for (const text of [
      "2017-12-01",
      "2017-12-01T24:00",
      "2017-12-01T09:60",
      "2017-02-29T09:00",
      "2017-12-01 09:00",
    ]) {
      expect(isWallTime(text), text).toBe(false);
    }
  });

  test("an instant is UTC with milliseconds", () => {
    expect(isInstant("2017-12-01T08:00:00.000Z")).toBe(true);
    const others = [
      "2017-12-01T08:00:00Z",
      "2017-12-01T09:00:00.000+01:00",
      "2017-02-29T08:00:00.000Z",
      "2016-12-31T23:59:60.000Z",
    ];
    for (const text of others) expect(isInstant(text), text).toBe(false);
  });

  test("a zone is a name that this machine knows", () => {
    for (const text of [OSLO, "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+1"])
      expect(isZone(text), text).toBe(true);
    for (const text of [
      "+01:00",
      "Europe/Nowhere",
      "",
      "Europe/Oslo][u-ca=hebrew",
      "2017-12-01T09:00[Europe/Oslo]",
    ]) {
      expect(isZone(text), text).toBe(false);
    }
  });
});
