/** Words that one of the two has and the other has not. */
const WORDS = {
  norwegian: new Set(
    "og ikke er på til av som for med det den har hva hvordan kan vi dere skal vil også eller fra ved ein eit ikkje frå kva korleis å i".split(
      " ",
    ),
  ),
  english: new Set(
    "the and of to is that with are this what how we you will can not or from by in on our it as an be".split(
      " ",
    ),
  ),
};
/** Words both have prove nothing. */
const SHARED = new Set([...WORDS.norwegian].filter((word) => WORDS.english.has(word)));
const ENOUGH_WORDS = 12;
const CLEARLY = 3;

export type Spoken = "norwegian" | "english";

/** What a text is written in, by its small words; null where that is not plain. */
export function spokenIn(text: string): Spoken | null {
  const seen = { norwegian: 0, english: 0 };
  for (const word of text.toLocaleLowerCase("nb").match(/\p{L}+/gu) ?? []) {
    if (SHARED.has(word)) continue;
    if (WORDS.norwegian.has(word)) seen.norwegian += 1;
    if (WORDS.english.has(word)) seen.english += 1;
  }
  for (const [one, other] of [
    ["norwegian", "english"],
    ["english", "norwegian"],
  ] as const) {
    if (seen[one] >= ENOUGH_WORDS && seen[one] > CLEARLY * seen[other]) return one;
  }
  return null;
}

/** Whether a voice that follows the tag would read the text in another language than it is written in. */
export function isMisread(tag: string, text: string): boolean {
  const spoken = spokenIn(text);
  if (spoken === null) return false;
  const isNorwegian = /^(?:no|nb|nn)\b/i.test(tag);
  return spoken === "norwegian" ? !isNorwegian : !/^en\b/i.test(tag);
}
