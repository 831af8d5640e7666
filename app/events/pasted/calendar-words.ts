/** Names of months as people write them in bokmål, nynorsk and English, in full and shortened. */
const months: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["desember", "december", "des", "dec"],
];

/** Monday first, as `weekdayOf` counts. */
const weekdays: readonly (readonly string[])[] = [
  ["mandag", "måndag", "monday", "man", "mon"],
  ["tirsdag", "tysdag", "tuesday", "tirs", "tir", "tys", "tues", "tue"],
  ["onsdag", "wednesday", "ons", "wed"],
  ["torsdag", "thursday", "tors", "tor", "thurs", "thu"],
  ["fredag", "friday", "fre", "fri"],
  ["lørdag", "laurdag", "saturday", "lør", "lau", "sat"],
  ["søndag", "sundag", "sunday", "søn", "sun"],
];

/** Alternatives for a regular expression, the longest first. */
export const MONTH = alternatives(months);
export const WEEKDAY = alternatives(weekdays);
/** Those that stand before the day, as in "December 1": never «mars 3». */
export const ENGLISH_MONTH =
  "january|february|march|april|may|june|july|august|september|october|november|december|" +
  "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";

/** 1–12. */
export function monthNumber(name: string): number {
  return months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

/** 1 is Monday. */
export function weekdayNumber(name: string): number {
  return weekdays.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

function alternatives(words: readonly (readonly string[])[]): string {
  return words
    .flat()
    .sort((one, other) => other.length - one.length)
    .join("|");
}
