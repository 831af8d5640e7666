export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * After a full stop, a new sentence begins with a capital letter: «1. desember» and «kl. 9» do not end one. A year
 * with a word glued to it does (acceptance 1.4 no. 3).
 */
const END = /[.!?…]["»”)]?[ \u00a0](?=["«“–-]?[ ]?\p{Lu})|(?<=(?<!\d)\d{4})(?=\p{Lu}\p{Ll})/gu;
/** Shortenings that a name may follow. */
const SHORTENED = /(?:^|[ (])(?:f\.eks|bl\.a|dr|prof|kl|st|nr|ca|mr|ms|mrs)\.[ \u00a0]$/i;

/** The sentences of one paragraph, with their places in the text it stands in. */
export function sentencesOf(paragraph: string, offset: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    if (SHORTENED.test(paragraph.slice(Math.max(0, end - 8), end))) continue;
    const last = match[0] === "" ? end : end - 1;
    sentences.push({ from: offset + from, to: offset + last, text: paragraph.slice(from, last) });
    from = end;
  }
  sentences.push({ from: offset + from, to: offset + paragraph.length, text: paragraph.slice(from) });
  return sentences.filter((one) => one.text !== "");
}
