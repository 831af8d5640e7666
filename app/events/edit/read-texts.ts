import { eventWords } from "#app/language/event.ts";
import type { EventType } from "#db/schema.ts";
import { tooLong, type SectionFaults } from "#app/field-faults.ts";
import type { TextFields } from "./fields.ts";
import { lines } from "./text.ts";

export const EVENT_TYPES = Object.keys(eventWords.nb.type) as EventType[];

/** Characters. Longer than what any page of ours has had, and what one reads. */
const LIMITS = {
  title: 200,
  kicker: 100,
  theme: 300,
  lead: 3_000,
  body: 30_000,
  goal: 1_000,
  purpose: 2_000,
  parentProgramme: 300,
  audience: 1_000,
  proviso: 1_000,
  topics: 5_000,
  keywords: 2_000,
} as const;

/** BCP 47, as short as we use them. */
const LANGUAGE_TAG = /^[a-z]{2,3}$/;

/**
 * What an event is about, as a form sends it.
 *
 * @param before what stands where the form says nothing, or something that no form of ours says
 */
export function readTexts(
  form: URLSearchParams,
  before: TextFields,
): { readonly fields: TextFields; readonly faults: SectionFaults } {
  const text = (name: keyof TextFields) => form.get(name) ?? "";
  const type = text("type") as EventType;
  const lang = text("lang");
  return {
    fields: {
      title: text("title"),
      lang: LANGUAGE_TAG.test(lang) ? lang : before.lang,
      type: EVENT_TYPES.includes(type) ? type : before.type,
      seriesId: text("seriesId"),
      kicker: text("kicker"),
      theme: text("theme"),
      lead: text("lead"),
      body: text("body"),
      goal: text("goal"),
      purpose: text("purpose"),
      parentProgramme: text("parentProgramme"),
      audience: text("audience"),
      spokenLanguages: [...new Set(form.getAll("spokenLanguages"))].filter((one) => LANGUAGE_TAG.test(one)),
      proviso: text("proviso"),
      topics: lines(text("topics").split("\n")),
      keywords: lines(text("keywords").split("\n")),
    },
    faults: {
      ...(text("title").trim() === "" && { title: { code: "missing" } }),
      ...tooLong(form, LIMITS),
    },
  };
}
