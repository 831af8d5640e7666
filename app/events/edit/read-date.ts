import { webAddress } from "#app/calendar/text.ts";
import { languages } from "#app/language/language.ts";
import { tooLong, type SectionFault } from "#app/field-faults.ts";
import type { ImportantDateFields } from "./important-dates.ts";
import { isDay } from "./read-place.ts";

export type DateFault = SectionFault | { readonly code: "no-date" };
const LIMITS = { label: 100, title: 200, about: 2_000, url: 1_000, urlText: 200 } as const;

/** A date that matters, as a form sends it. */
export function readDate(form: URLSearchParams): {
  readonly fields: ImportantDateFields;
  readonly faults: Readonly<Record<string, DateFault>>;
} {
  const text = (name: string) => form.get(name) ?? "";
  const isEmpty = (name: string) => text(name).trim() === "";
  return {
    fields: {
      label: text("label"),
      title: text("title"),
      lang: languages.find((one) => one === text("lang")) ?? "nb",
      on: text("on"),
      about: text("about"),
      url: text("url").trim(),
      urlText: text("urlText"),
      offerId: text("offerId"),
    },
    faults: {
      ...(isEmpty("label") && { label: { code: "missing" } }),
      ...(isEmpty("title") && { title: { code: "missing" } }),
      ...(isEmpty("on") ? { on: { code: "missing" } } : !isDay(text("on")) && { on: { code: "no-date" } }),
      ...(!isEmpty("url") && !webAddress(text("url").trim()) && { url: { code: "no-web-address" } }),
      ...tooLong(form, LIMITS),
    },
  };
}
