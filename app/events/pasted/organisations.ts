/** An organisation as the text names it. */
export interface NamedOrganisation {
  readonly name: string;
  readonly acronym: string | null;
}

const IN_PARENTHESES = /\((\p{Lu}[\p{L}\d#&-]{1,11})\)/gu;
/** Longer than any name before its acronym. */
const LOOK_BACK = 120;

/**
 * The acronyms that a text explains: «Direktoratet for forvaltning og IKT (Difi)» (acceptance A14, A15). A name
 * begins at the nearest capital letter from which the acronym's letters stand in order.
 */
export function acronymsIn(text: string): NamedOrganisation[] {
  const named = new Map<string, string>();
  for (const match of text.matchAll(IN_PARENTHESES)) {
    const acronym = match[1]!;
    const name = nameBefore(text.slice(Math.max(0, match.index - LOOK_BACK), match.index), acronym);
    if (name && !named.has(acronym)) named.set(acronym, name);
  }
  return [...named].map(([acronym, name]) => ({ name, acronym }));
}

function nameBefore(before: string, acronym: string): string | undefined {
  const sentence = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". ")) + 1);
  const capitals = [...sentence.matchAll(/(?<![\p{L}-])\p{Lu}/gu)].map((match) => match.index).reverse();
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  for (const start of capitals) {
    const name = sentence.slice(start).trim();
    if (name.length > acronym.length && name[0]!.toLowerCase() === letters[0] && standInOrder(letters, name))
      return name;
  }
  return undefined;
}

function standInOrder(letters: readonly string[], name: string): boolean {
  const lower = name.toLowerCase();
  let at = 0;
  for (const letter of letters) {
    const next = lower.indexOf(letter, at);
    if (next === -1) return false;
    at = next + 1;
  }
  return true;
}

/** The organisation that some words name, with what the text says elsewhere of its acronym or long name. */
export function organisationOf(words: string, known: readonly NamedOrganisation[]): NamedOrganisation {
  const [, long, acronym] = /^(.{2,150}?) ?\((\p{Lu}[\p{L}\d#&-]{1,11})\)$/u.exec(words.trim()) ?? [];
  if (long && acronym) return { name: long, acronym };
  const plain = words.trim();
  return known.find((one) => one.acronym === plain || one.name === plain) ?? { name: plain, acronym: null };
}
