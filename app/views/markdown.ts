import markdownIt from "markdown-it";

/** Markup in what is written shows as it was typed; quotes become «»; addresses become links. */
const reader = markdownIt({ html: false, linkify: true, typographer: true, quotes: "«»‘’" }).disable("image");

/** An organiser's text as safe markup. Its largest heading is of the level given: what stands above is the page's. */
export function markupOf(markdown: string, topLevel: 2 | 3 | 4 = 3): string {
  const tokens = reader.parse(markdown.replaceAll("\u00a0", " "), {});
  for (const token of tokens) {
    if (token.type !== "heading_open" && token.type !== "heading_close") continue;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + topLevel - 1)}`;
  }
  return reader.renderer.render(tokens, reader.options, {});
}
