import type { LocalDate } from "#db/schema.ts";
import { daysBetween } from "#app/time.ts";
import type { Language } from "#app/language/language.ts";

const words = {
  nb: {
    near: { "-1": "i går", "0": "i dag", "1": "i morgen" },
    units: { days: "dager", weeks: "uker", months: "måneder", years: "år" },
    ahead: (span: string) => `om ${span}`,
    ago: (span: string) => `for ${span} siden`,
  },
  nn: {
    near: { "-1": "i går", "0": "i dag", "1": "i morgon" },
    units: { days: "dagar", weeks: "veker", months: "månader", years: "år" },
    ahead: (span: string) => `om ${span}`,
    ago: (span: string) => `for ${span} sidan`,
  },
  en: {
    near: { "-1": "yesterday", "0": "today", "1": "tomorrow" },
    units: { days: "days", weeks: "weeks", months: "months", years: "years" },
    ahead: (span: string) => `in ${span}`,
    ago: (span: string) => `${span} ago`,
  },
} satisfies Record<Language, object>;

/**
 * How far off a day is, by the calendar and not by the clock: «i dag», «i morgen», «om 3 dager»,
 * «for 2 uker siden».
 *
 * Exact up to thirteen days; from then the nearest week, from 60 days the nearest month, from two years
 * the nearest year. It changes at local midnight and no other time: `nextMidnight` in `time.ts`.
 */
export function relativeDays(from: LocalDate, to: LocalDate, language: Language): string {
  const days = daysBetween(from, to);
  const { near, units, ahead, ago } = words[language];
  if (days === -1 || days === 0 || days === 1) return near[`${days}`];

  const [count, unit] = roundedSpan(Math.abs(days));
  const span = `${count} ${units[unit]}`;
  return days > 0 ? ahead(span) : ago(span);
}

function roundedSpan(days: number): [count: number, unit: "days" | "weeks" | "months" | "years"] {
  if (days < 14) return [days, "days"];
  if (days < 60) return [Math.round(days / 7), "weeks"];
  if (days < 730) return [Math.round(days / 30.44), "months"];
  return [Math.round(days / 365.25), "years"];
}
