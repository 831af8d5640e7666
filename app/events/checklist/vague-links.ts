/** Words that say nothing of where a link leads (WCAG 2.4.4), in the languages of our texts. */
const VAGUE = new Set([
  "her",
  "denne",
  "link",
  "lenke",
  "lenka",
  "mer",
  "meir",
  "les mer",
  "les meir",
  "les mer her",
  "se her",
  "sjå her",
  "klikk",
  "klikk her",
  "trykk her",
  "følg lenken",
  "last ned",
  "here",
  "click here",
  "read more",
  "more",
  "link here",
  "this link",
]);

/** The texts of a Markdown text's links that say nothing, as they stand there. */
export function vagueLinks(markdown: string): string[] {
  const links = markdown.matchAll(/\[([^[\]]*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g);
  return [...links].map((link) => link[1]!).filter((text) => VAGUE.has(plain(text)));
}

function plain(text: string): string {
  return text
    .replace(/[*_`~]/g, "")
    .replace(/^[\s«"'(>→-]+|[\s.!…»"')>→-]+$/g, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
