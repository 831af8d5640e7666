import { expect, test } from "vitest";
import { addDays, dateOf, nextMidnight, plus } from "#app/time.ts";
import { languages, type Language } from "#app/language/language.ts";
import { relativeDays } from "#app/language/relative.ts";

const TODAY = "2017-11-25";
const distances = [0, 1, 2, 3, 13, 14, 17, 18, 59, 60, 365, 729, 730, -1, -2, -3, -14, -90, -1461];

const told: Record<Language, string> = {
  nb: `i dag, i morgen, om 2 dager, om 3 dager, om 13 dager, om 2 uker, om 2 uker, om 3 uker, om 8 uker,
    om 2 måneder, om 12 måneder, om 24 måneder, om 2 år, i går, for 2 dager siden, for 3 dager siden,
    for 2 uker siden, for 3 måneder siden, for 4 år siden`,
  nn: `i dag, i morgon, om 2 dagar, om 3 dagar, om 13 dagar, om 2 veker, om 2 veker, om 3 veker, om 8 veker,
    om 2 månader, om 12 månader, om 24 månader, om 2 år, i går, for 2 dagar sidan, for 3 dagar sidan,
    for 2 veker sidan, for 3 månader sidan, for 4 år sidan`,
  en: `today, tomorrow, in 2 days, in 3 days, in 13 days, in 2 weeks, in 2 weeks, in 3 weeks, in 8 weeks,
    in 2 months, in 12 months, in 24 months, in 2 years, yesterday, 2 days ago, 3 days ago,
    2 weeks ago, 3 months ago, 4 years ago`,
};

test.each(languages)("in %s a day is told by how far off it is, roughly when it is far", (language) => {
  const sentences = distances.map((days) => relativeDays(TODAY, addDays(TODAY, days), language));
  expect(sentences).toEqual(told[language].split(/,\s+/));
});

test("New Year's Day is tomorrow on New Year's Eve", () => {
  expect(relativeDays("2017-12-31", "2018-01-01", "nb")).toBe("i morgen");
});

test("what is tomorrow becomes today at local midnight and not before", () => {
  const zone = "Europe/Oslo";
  const midnight = nextMidnight("2026-10-24T21:00:00.000Z", zone);
  const eitherSide = [plus(midnight, { minutes: -1 }), midnight];
  expect(eitherSide.map((now) => relativeDays(dateOf(now, zone), "2026-10-25", "nb"))).toEqual([
    "i morgen",
    "i dag",
  ]);
});
