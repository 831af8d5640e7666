import { afterEach, describe, expect, test, vi } from "vitest";
import { instantOf, type When } from "#app/time.ts";
import { dateTile, dateTimeAttribute, timeRange, whenSentence, whenShort } from "#app/language/when.ts";

const OSLO = "Europe/Oslo";

const breakfast = between("2017-12-01T09:00", "2017-12-01T10:00");
const conference = between("2015-11-10T09:00", "2015-11-11T16:00");
const twoDays = days("2015-11-10", "2015-11-11");
const threeDays = days("2015-11-10", "2015-11-12");
const overTheMonth = days("2015-11-30", "2015-12-01");
const overTheYear = days("2015-12-31", "2016-01-02");
const unknown = { kind: "unknown" } as const;

describe("when something takes place is one sentence", () => {
  test("a breakfast seminar has its day and its hour", () => {
    expect(whenSentence(breakfast, "nb")).toBe("Fredag 1. desember 2017 kl.\u00a009.00–10.00");
    expect(whenSentence(breakfast, "nn")).toBe("Fredag 1. desember 2017 kl.\u00a009.00–10.00");
    expect(whenSentence(breakfast, "en")).toBe("Friday 1 December 2017, 09:00–10:00");
  });

  test("the end may be unknown", () => {
    const open = { ...breakfast, endsAt: null };
    expect(whenSentence(open, "nb")).toBe("Fredag 1. desember 2017 kl.\u00a009.00");
    expect(whenSentence(open, "en")).toBe("Friday 1 December 2017 at 09:00");
  });

  test("so may the hours", () => {
    expect(whenSentence(days("2017-12-02", null), "nn")).toBe("Laurdag 2. desember 2017");
    expect(whenSentence(days("2017-12-02", "2017-12-02"), "en")).toBe("Saturday 2 December 2017");
  });

  test("two days are two, more are a span", () => {
    expect(whenSentence(twoDays, "nb")).toBe("Tirsdag 10. og onsdag 11. november 2015");
    expect(whenSentence(twoDays, "nn")).toBe("Tysdag 10. og onsdag 11. november 2015");
    expect(whenSentence(twoDays, "en")).toBe("Tuesday 10 and Wednesday 11 November 2015");
    expect(whenSentence(threeDays, "nb")).toBe("Tirsdag 10. til torsdag 12. november 2015");
    expect(whenSentence(threeDays, "en")).toBe("Tuesday 10 to Thursday 12 November 2015");
  });

  test("the month and the year are said twice only when there are two", () => {
    expect(whenSentence(overTheMonth, "nb")).toBe("Mandag 30. november og tirsdag 1. desember 2015");
    expect(whenSentence(overTheYear, "nb")).toBe("Torsdag 31. desember 2015 til lørdag 2. januar 2016");
    expect(whenSentence(overTheYear, "en")).toBe("Thursday 31 December 2015 to Saturday 2 January 2016");
  });

  test("a conference with hours says both ends", () => {
    expect(whenSentence(conference, "nb")).toBe(
      "Tirsdag 10. november kl.\u00a009.00 til onsdag 11. november 2015 kl.\u00a016.00",
    );
    expect(whenSentence(conference, "nn")).toBe(
      "Tysdag 10. november kl.\u00a009.00 til onsdag 11. november 2015 kl.\u00a016.00",
    );
    expect(whenSentence(conference, "en")).toBe(
      "Tuesday 10 November at 09:00 to Wednesday 11 November 2015 at 16:00",
    );
  });

  test("a New Year's party has two years, unless it ends at midnight", () => {
    expect(whenSentence(between("2015-12-31T20:00", "2016-01-01T02:00"), "nb")).toBe(
      "Torsdag 31. desember 2015 kl.\u00a020.00 til fredag 1. januar 2016 kl.\u00a002.00",
    );
    expect(whenSentence(between("2015-12-31T20:00", "2016-01-01T00:00"), "nb")).toBe(
      "Torsdag 31. desember 2015 kl.\u00a020.00–24.00",
    );
  });

  test("the day and the hour are those of the event's place", () => {
    const when = { ...breakfast, startsAt: "2018-01-01T04:30:00.000Z", endsAt: "2018-01-01T04:45:00.000Z" };
    expect(whenSentence(when, "nb")).toBe("Mandag 1. januar 2018 kl.\u00a005.30–05.45");
    expect(whenSentence({ ...when, zone: "America/New_York" }, "nb")).toBe(
      "Søndag 31. desember 2017 kl.\u00a023.30–23.45",
    );
  });

  test("nights when the clocks move show what the clocks show", () => {
    const spring = {
      kind: "instant",
      startsAt: "2026-03-29T00:30:00.000Z",
      endsAt: "2026-03-29T01:30:00.000Z",
      zone: OSLO,
    } as const;
    const autumn = { ...spring, startsAt: "2026-10-25T00:15:00.000Z", endsAt: "2026-10-25T02:00:00.000Z" };
    expect(whenSentence(spring, "nb")).toBe("Søndag 29. mars 2026 kl.\u00a001.30–03.30");
    expect(whenSentence(autumn, "nb")).toBe("Søndag 25. oktober 2026 kl.\u00a002.15–03.00");
  });

  test("what nobody knows is said, and a vague time stays in the organiser's words", () => {
    expect(whenSentence(unknown, "nb")).toBe("Tidspunktet er ikke kjent");
    expect(whenSentence({ ...unknown, text: " " }, "nn")).toBe("Tidspunktet er ikkje kjent");
    expect(whenSentence({ ...unknown, text: null }, "en")).toBe("The date and time are not known");
    expect(whenSentence({ ...unknown, text: "starter opp for fullt i uke 35" }, "en")).toBe(
      "starter opp for fullt i uke 35",
    );
  });

  test("it can stand in the middle of another sentence", () => {
    expect(whenSentence(breakfast, "nb", { capital: false })).toBe(
      "fredag 1. desember 2017 kl.\u00a009.00–10.00",
    );
    expect(whenSentence(breakfast, "en", { capital: false })).toBe("Friday 1 December 2017, 09:00–10:00");
    expect(whenSentence(unknown, "nb", { capital: false })).toBe("tidspunktet er ikke kjent");
  });
});

describe("hours alone", () => {
  test("have a dash without spaces and an unbreakable space after «kl.»", () => {
    expect(timeRange(breakfast.startsAt, breakfast.endsAt, OSLO, "nb")).toBe("kl.\u00a009.00–10.00");
    expect(timeRange(breakfast.startsAt, breakfast.endsAt, OSLO, "nn")).toBe("kl.\u00a009.00–10.00");
    expect(timeRange(breakfast.startsAt, breakfast.endsAt, OSLO, "en")).toBe("09:00–10:00");
  });

  test("without an end are one time", () => {
    expect(timeRange(breakfast.startsAt, null, OSLO, "nb")).toBe("kl.\u00a009.00");
    expect(timeRange(breakfast.startsAt, breakfast.startsAt, OSLO, "en")).toBe("09:00");
  });

  test("end at 24.00 and begin at 00.00", () => {
    const midnight = instantOf("2017-12-02T00:00", OSLO);
    expect(timeRange(instantOf("2017-12-01T22:00", OSLO), midnight, OSLO, "nb")).toBe("kl.\u00a022.00–24.00");
    expect(timeRange(midnight, instantOf("2017-12-02T01:00", OSLO), OSLO, "nb")).toBe("kl.\u00a000.00–01.00");
  });
});

test("lists and subject lines have the days alone", () => {
  expect(
    [breakfast, conference, overTheMonth, overTheYear, unknown].map((when) => whenShort(when, "nb")),
  ).toEqual([
    "1. desember 2017",
    "10.–11. november 2015",
    "30. november–1. desember 2015",
    "31. desember 2015–2. januar 2016",
    "Tidspunktet er ikke kjent",
  ]);
  expect([breakfast, conference, overTheMonth, overTheYear].map((when) => whenShort(when, "en"))).toEqual([
    "1 December 2017",
    "10–11 November 2015",
    "30 November – 1 December 2015",
    "31 December 2015 – 2 January 2016",
  ]);
});

describe("a date is drawn from its pieces", () => {
  test("one day", () => {
    expect(dateTile(breakfast, "nb")).toEqual({
      weekday: "fredag",
      shortWeekday: "fre.",
      day: "1",
      month: "desember",
      year: "2017",
    });
    expect(dateTile(breakfast, "en")).toEqual({
      weekday: "Friday",
      shortWeekday: "Fri",
      day: "1",
      month: "December",
      year: "2017",
    });
  });

  test("several days", () => {
    expect(dateTile(twoDays, "nn")).toEqual({
      weekday: "tysdag–onsdag",
      shortWeekday: "tys.–ons.",
      day: "10.–11.",
      month: "november",
      year: "2015",
    });
    expect(dateTile(overTheYear, "en")).toEqual({
      weekday: "Thursday–Saturday",
      shortWeekday: "Thu–Sat",
      day: "31–2",
      month: "December–January",
      year: "2015–2016",
    });
  });

  test("no day, no drawing", () => {
    expect(dateTile(unknown, "nb")).toBeUndefined();
  });
});

test("machines get the start with its distance from UTC, or the bare date, or nothing", () => {
  expect(dateTimeAttribute(breakfast)).toBe("2017-12-01T09:00+01:00");
  expect(dateTimeAttribute({ ...breakfast, zone: "UTC" })).toBe("2017-12-01T08:00+00:00");
  expect(dateTimeAttribute(twoDays)).toBe("2015-11-10");
  expect(dateTimeAttribute(unknown)).toBeUndefined();
});

describe("the zone of the machine changes nothing", () => {
  const ours = process.env.TZ;
  afterEach(() => {
    if (ours === undefined) delete process.env.TZ;
    else process.env.TZ = ours;
    vi.resetModules();
  });

  test.each(["UTC", "Europe/Oslo", "America/New_York"])("not even in %s", async (machine) => {
    process.env.TZ = machine;
    vi.resetModules();
    const { startOfDay } = await import("#app/time.ts");
    const afresh = await import("#app/language/when.ts");

    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(machine);
    expect(startOfDay("2026-03-08", "America/New_York")).toBe("2026-03-08T05:00:00.000Z");
    expect(afresh.whenSentence(conference, "nb")).toBe(
      "Tirsdag 10. november kl.\u00a009.00 til onsdag 11. november 2015 kl.\u00a016.00",
    );
    expect(afresh.whenSentence(threeDays, "nb")).toBe("Tirsdag 10. til torsdag 12. november 2015");
  });
});

function between(start: string, end: string) {
  return {
    kind: "instant",
    startsAt: instantOf(start, OSLO),
    endsAt: instantOf(end, OSLO),
    zone: OSLO,
  } satisfies When;
}

function days(startsOn: string, endsOn: string | null) {
  return { kind: "date", startsOn, endsOn } satisfies When;
}
