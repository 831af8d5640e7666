/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  œ: "oe",
  ß: "ss",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŋ: "n",
  ŧ: "t",
  þ: "th",
};

/**
 * A text as search sees it: lower case, every letter plain, and between words one space. «Møte på Ångstrøm,
 * 1. etasje» becomes «mote pa angstrom 1 etasje», and «Ruter#» becomes «ruter».
 *
 * What comes out is letters, digits and single spaces alone, so it holds no wildcard of LIKE.
 */
export function fold(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A text in lower case with every letter plain, and all else as it was: «Åse@Nav.no» becomes «ase@nav.no». */
export function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æøœßđðħıłŋŧþ]/g, (letter) => PLAIN[letter]!);
}
