import { createEvents, type EventAttributes } from "ics";

const PRODUCT = "-//Samling//Samling//EN";
const MOST_FORMS = 1000;

/** Forms that `ics` has printed, by what was asked for. They hold no words, so all entries of a kind share one. */
const forms = new Map<string, string[]>();

/** What `ics` is asked for: times and states as they are, and a blank where words, names and stamps go. */
export type Fields = Record<string, unknown>;

/** The first lines of a calendar, up to and with METHOD. */
export function calendarHead(method: "PUBLISH" | "REQUEST" | "CANCEL"): string[] {
  const head = printed([], method).replace("X-PUBLISHED-TTL:PT1H\r\n", "").replace("END:VCALENDAR\r\n", "");
  return linesOf(head);
}

/**
 * An entry's lines, from BEGIN:VEVENT to END:VEVENT, with `{name}` wherever `fields` has that blank.
 *
 * This is the only door to the package `ics`. Nothing that a person typed goes through it, since it lets a bare CR
 * and a quote pass, refuses some addresses, and folds by character instead of octet, in time that grows with the
 * square of the length (145 ms for 8,000 characters). Nor does one entry wait for the check of its schema that
 * another of the same kind has passed: four fifths of the rest of its time.
 *
 * @param fields an address is "{name}@blank", a link "https://blank/{name}": `ics` wants to see their shapes
 */
export function entryForm(fields: Fields): string[] {
  const kind = JSON.stringify(fields);
  let form = forms.get(kind);
  if (!form) {
    form = corrected(printed([fields], "PUBLISH"));
    if (forms.size === MOST_FORMS) forms.clear();
    forms.set(kind, form);
  }
  return form;
}

function printed(entries: Fields[], method: string): string {
  // Its types know neither `timestamp` nor an open end; the package does.
  const { error, value } = createEvents(entries as unknown as EventAttributes[], {
    productId: PRODUCT,
    method,
  });
  if (value === null) throw new Error("ics refuses an entry", { cause: error });
  return value;
}

/** Its folds undone, `PARTSTAT="ACCEPTED"` without quotes, `mailto:` in lower case, and the blanks bare. */
function corrected(calendar: string): string[] {
  const form = calendar
    .slice(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VCALENDAR"))
    .replaceAll("\r\n\t", "")
    .replace(/="([A-Z-]+)"/g, "=$1")
    .replace(/:mailto:\{(\w+)\}@blank/gi, ":mailto:{$1}")
    .replace("URL:https://blank/", "URL:")
    .replace("SUMMARY:", "SUMMARY{language}:");
  return linesOf(form);
}

function linesOf(text: string): string[] {
  return text.split("\r\n").filter((line) => line !== "");
}
