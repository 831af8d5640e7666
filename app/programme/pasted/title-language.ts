/** Words and spellings that Norwegian does not have. */
const marks: readonly (readonly [string, RegExp])[] = [
  [
    "da",
    /(?<!\p{L})(?:nytænkning|af|hvad|nogle|også vores|vores|os frem|\p{L}*ernes|udvikling\p{L}*|muligheder\p{L}*|tænk\p{L}*|uden|hjælp\p{L}*)(?!\p{L})/giu,
  ],
  ["sv", /(?<!\p{L})(?:och|är|för|från|inte|utveckling\p{L}*|möjlighet\p{L}*|hur|vad|till)(?!\p{L})/giu],
  ["en", /(?<!\p{L})(?:the|and|of|with|from|how|what|why|in|to|our|your|is|are)(?!\p{L})/giu],
];
const ENOUGH = 2;

/** The language of a title that is clearly neither bokmål nor nynorsk (acceptance D3, E45), or null. */
export function titleLanguage(title: string): string | null {
  const counted = marks.map(([language, words]) => ({
    language,
    count: [...title.slice(0, 500).matchAll(words)].length,
  }));
  const best = counted.sort((one, other) => other.count - one.count)[0]!;
  return best.count >= ENOUGH ? best.language : null;
}
