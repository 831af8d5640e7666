import { languages } from "#app/language/language.ts";
import type { SeriesFields } from "./edit-series.ts";
import { tooLong, type SectionFaults } from "#app/field-faults.ts";

const LIMITS = { name: 200, about: 2_000, goal: 2_000, parentProgramme: 500 } as const;

/** What a series says of itself, as a form sends it. */
export function readSeries(form: URLSearchParams): {
  readonly fields: SeriesFields;
  readonly faults: SectionFaults;
} {
  const text = (name: string) => form.get(name) ?? "";
  return {
    fields: {
      name: text("name"),
      lang: languages.find((one) => one === text("lang")) ?? "nb",
      about: text("about"),
      goal: text("goal"),
      parentProgramme: text("parentProgramme"),
    },
    faults: {
      ...(text("name").trim() === "" && { name: { code: "missing" } }),
      ...(text("about").trim() === "" && { about: { code: "missing" } }),
      ...tooLong(form, LIMITS),
    },
  };
}
