import markdownIt, { type Token } from "markdown-it";

/** Markup in what is written shows as it was typed; quotes become «»; addresses become links. */
const reader = markdownIt({ html: false, linkify: true, typographer: true, quotes: "«»‘’" }).disable("image");

/** A link without words is called by its address: what cannot be read out cannot be followed. */
reader.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
  const link = renderer.renderToken(tokens, index, options);
  const isEmpty = tokens[index + 1]?.type === "link_close";
  return isEmpty ? link + reader.utils.escapeHtml(String(tokens[index]!.attrGet("href"))) : link;
};

/**
 * An organiser's text as safe markup. Its largest heading is of the level given: what stands above is the page's.
 * No heading is more than one level below the one before it.
 */
export function markupOf(markdown: string, topLevel: 2 | 3 | 4 = 3): string {
  const tokens = reader.parse(markdown.replaceAll("\u00a0", " "), {});
  const levelOf = (token: Token) => Number(token.tag.slice(1));
  const openings = tokens.filter((token) => token.type === "heading_open");
  const largest = Math.min(...openings.map(levelOf));
  let level = topLevel - 1;
  for (const token of tokens) {
    if (token.type === "heading_open") level = Math.min(6, level + 1, levelOf(token) - largest + topLevel);
    if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${level}`;
  }
  return reader.renderer.render(tokens, reader.options, {});
}
