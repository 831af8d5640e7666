import { describe, expect, test } from "vitest";
import { addDays } from "#app/time.ts";
import type { Language } from "#app/language/language.ts";
import {
  monthName,
  monthOnly,
  sentenceStart,
  shortWeekdayName,
  weekdayName,
} from "#app/language/days-and-months.ts";

const MONDAY = "2017-11-27";

const weekdays: Record<Language, string> = {
  nb: "mandag tirsdag onsdag torsdag fredag lørdag søndag",
  nn: "måndag tysdag onsdag torsdag fredag laurdag søndag",
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
};
const shortWeekdays: Record<Language, string> = {
  nb: "man. tir. ons. tor. fre. lør. søn.",
  nn: "mån. tys. ons. tor. fre. lau. søn.",
  en: "Mon Tue Wed Thu Fri Sat Sun",
};
const months: Record<Language, string> = {
  nb: "januar februar mars april mai juni juli august september oktober november desember",
  nn: "januar februar mars april mai juni juli august september oktober november desember",
  en: "January February March April May June July August September October November December",
};

describe.each(["nb", "nn", "en"] as const)("in %s", (language) => {
  const week = Array.from({ length: 7 }, (_, index) => addDays(MONDAY, index));

  test("every day of the week has its name", () => {
    expect(week.map((date) => weekdayName(date, language))).toEqual(weekdays[language].split(" "));
  });

  test("every day of the week has its short name", () => {
    expect(week.map((date) => shortWeekdayName(date, language))).toEqual(shortWeekdays[language].split(" "));
  });

  test("every month has its name, alone and with its year", () => {
    const names = months[language].split(" ");
    const year = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(year.map((month) => monthOnly(month, language))).toEqual(names);
    expect(year.map((month) => monthName(2017, month, language))).toEqual(
      names.map((name) => `${name} 2017`),
    );
  });

  test("there is no thirteenth month", () => {
    expect(() => monthOnly(13, language)).toThrow(RangeError);
    expect(() => monthOnly(0, language)).toThrow(RangeError);
  });
});

test("a sentence starts with a capital, whatever its first letter", () => {
  expect(["fredag", "årskonferanse", "", "1. desember"].map(sentenceStart)).toEqual([
    "Fredag",
    "Årskonferanse",
    "",
    "1. desember",
  ]);
});
