import type { Language } from "#app/language/language.ts";

/** Words that stand in most paragraphs of one language and hardly in the others. */
const TELLING: Record<Language, ReadonlySet<string>> = {
  nb: new Set(["ikke", "jeg", "fra", "hvordan", "hva", "en", "noen", "være", "bare", "mer", "hvor", "disse"]),
  nn: new Set([
    "ikkje",
    "eg",
    "frå",
    "korleis",
    "kva",
    "ein",
    "nokon",
    "vere",
    "berre",
    "meir",
    "kor",
    "desse",
  ]),
  en: new Set(["the", "and", "of", "to", "is", "with", "are", "how", "this", "we", "you", "that"]),
};
const ENOUGH = 3;

/**
 * The language that a text seems to be written in, of those our pages speak; undefined where it is too short to say, or
 * speaks two.
 */
export function seemsWrittenIn(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = (Object.keys(TELLING) as Language[])
    .map((language) => ({ language, count: words.filter((word) => TELLING[language].has(word)).length }))
    .sort((one, other) => other.count - one.count);
  const [most, next] = counts;
  return most!.count >= ENOUGH && most!.count >= 3 * next!.count ? most!.language : undefined;
}
