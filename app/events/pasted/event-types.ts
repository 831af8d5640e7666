import type { EventType } from "#db/schema.ts";

/** What such events are called in bokmål, nynorsk and English; the more special before the plain. */
const names: readonly (readonly [EventType, string])[] = [
  ["breakfast-seminar", "(?:frokost|frukost)seminar|breakfast seminar"],
  ["breakfast-meeting", "(?:frokost|frukost)møte|breakfast meeting"],
  ["dialogue-meeting", "dialogmøte|dialogue meeting"],
  ["experience-gathering", "erfaringssamling|erfaringsutveksling|experience gathering"],
  [
    "information-meeting",
    "veiledningssamling|rettleiingssamling|veiledningsmøte|informasjonsmøte|infomøte|orienteringsmøte|information meeting",
  ],
  ["award", "prisutdeling|prisutdeiling|award ceremony"],
  ["launch", "lansering|book launch|launch"],
  ["workshop", "arbeidsmøte|arbeidsverksted|workshop|verksted|verkstad"],
  ["conference", "\\p{L}{0,24}konferanse|kongress|conference"],
  ["seminar", "\\p{L}{0,24}seminar|fagdag|webinar"],
];
const ENDING = "(?:et|er|ene|a|en|ar|ane|n|r|ne|s)?";

export interface NamedType {
  readonly type: EventType;
  readonly from: number;
  readonly to: number;
}

const PATTERNS = names.map(
  ([type, words]) => [type, new RegExp(`(?<![\\p{L}-])(?:${words})${ENDING}(?![\\p{L}])`, "iu")] as const,
);

/** The first kind of event that a text names; of two at one place the more special. */
export function typeIn(text: string): NamedType | undefined {
  return PATTERNS.flatMap(([type, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ type, from: match.index, to: match.index + match[0].length }] : [];
  }).sort((one, other) => one.from - other.from)[0];
}
