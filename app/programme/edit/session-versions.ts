import type { SessionText, TalkText } from "./session-text.ts";

/** A session's fields by name: `title`, …, `people`, and each talk that is kept as `talk-ID`; null when it is gone. */
export type SessionSection = Readonly<Record<string, unknown>>;

const FIELDS = ["title", "lang", "kind", "abstract", "people"] as const;
const keyOf = (talk: TalkText) => `talk-${talk.id}`;

export function sectionOf(text: SessionText): SessionSection {
  return Object.fromEntries([
    ...FIELDS.map((field) => [field, text[field]] as const),
    ...text.talks.filter(({ id }) => id !== "").map((talk) => [keyOf(talk), talk] as const),
  ]);
}

/**
 * Two versions of a session with the same fields, so that they can be compared. A talk that only one of them has is
 * null in the other; one that came while the form was open is taken over.
 *
 * @param seen what the form showed, as `seenOf` gave it
 */
export function versionsOf(
  typed: SessionText,
  now: SessionText,
  seen: string,
): { readonly typed: SessionSection; readonly now: SessionSection } {
  const [mine, theirs] = [sectionOf(typed), sectionOf(now)];
  const isSeen = (key: string) => seen.split(" ").some((mark) => mark.startsWith(`${key}:`));
  const missing = (from: SessionSection, within: SessionSection) =>
    Object.keys(within).filter((key) => !(key in from));
  return {
    typed: {
      ...mine,
      ...Object.fromEntries(missing(mine, theirs).map((key) => [key, isSeen(key) ? null : theirs[key]])),
    },
    now: { ...theirs, ...Object.fromEntries(missing(theirs, mine).map((key) => [key, null])) },
  };
}

/** A session of fields by name. Talks stand as they were typed, those that came meanwhile last. */
export function textFrom(section: SessionSection, typed: SessionText): SessionText {
  const kept = typed.talks.flatMap((talk) => {
    if (talk.id === "") return [talk];
    const one = section[keyOf(talk)] as TalkText | null | undefined;
    return one ? [one] : [];
  });
  const known = new Set(typed.talks.map(keyOf));
  const came = Object.entries(section)
    .filter(([key, talk]) => key.startsWith("talk-") && !known.has(key) && talk !== null)
    .map(([, talk]) => talk as TalkText);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, section[field]]));
  return { ...(fields as unknown as Omit<SessionText, "talks">), talks: [...kept, ...came] };
}
