import type { BothRow, BothVersionsProps } from "#app/components/both-versions.tsx";
import { conflicts } from "#app/events/edit/both.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { bothVersionsWords } from "#app/language/organise/both-versions.ts";
import type { Refusal } from "#app/refusal.ts";

const PREFIX = "keep-";

/** A section that was not saved because somebody else had saved it: what stands there, and what was typed. */
export interface Conflict<Section extends object> {
  readonly typed: Section;
  readonly now: Section;
  /** What the form showed when it was opened: `seenOf`. */
  readonly seen: string;
  /** "stale-version", with who saved last, and when. */
  readonly refusal: Refusal;
}

/**
 * Both versions of each field that differs, side by side.
 *
 * @param told.label what a field is called on its form
 * @param told.text what a value is in words; "" for nothing
 * @param told.lang language of a field's text, where it is another than the page's
 */
export function bothVersions<Section extends object>(
  { typed, now, seen, refusal }: Conflict<Section>,
  told: {
    readonly label: (field: keyof Section & string) => string;
    readonly text: (field: keyof Section & string, section: Section) => string;
    readonly lang?: (field: keyof Section & string) => string | undefined;
  },
  language: Language,
): BothVersionsProps {
  const words = bothVersionsWords[language];
  const { name, at, zone } = refusal.facts;
  return {
    heading: words.heading,
    sentence: words.sentence,
    theirs: words.theirs(String(name || words.somebody), stamp(String(at), String(zone), language)),
    yours: words.yours,
    rows: conflicts(typed, now, seen).map(({ field, isTyped }): BothRow => ({
      name: PREFIX + field,
      label: told.label(field),
      theirs: told.text(field, now) || words.nothing,
      yours: told.text(field, typed) || words.nothing,
      lang: told.lang?.(field),
      chosen: isTyped ? "yours" : "theirs",
    })),
  };
}

/** The fields for which a form chose what the other had saved. For `merged`. */
export function theirsChosen(form: URLSearchParams): string[] {
  return [...form]
    .filter(([name, value]) => name.startsWith(PREFIX) && value === "theirs")
    .map(([name]) => name.slice(PREFIX.length));
}
