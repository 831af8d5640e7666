import slugify from "@sindresorhus/slugify";

/** RFC 3986 sets no limit; longer than this no one can read it aloud. */
const MAX_SLUG = 80;

/** An address made of a title, as Norwegians expect it: æ→ae, ø→o, å→a, & → og. Never empty. */
export function slugOf(title: string): string {
  const slug = slugify(title, {
    customReplacements: [
      ["æ", "ae"],
      ["Æ", "ae"],
      ["ø", "o"],
      ["Ø", "o"],
      ["å", "a"],
      ["Å", "a"],
      ["ä", "a"],
      ["ö", "o"],
      ["&", " og "],
    ],
    decamelize: false,
  });
  return slug.slice(0, MAX_SLUG).replace(/-+$/, "") || "uten-navn";
}
