import markdownIt, { type Token } from "markdown-it";

/** Markup in what is written shows as it was typed; quotes become «»; addresses become links. */
const reader = markdownIt({ html: false, linkify: true, typographer: true, quotes: "«»‘’" }).disable("image");

/** A link without words is called by its address: what cannot be read out cannot be followed. */
reader.renderer.rules.link_open = (tokens, index, options, _env, renderer) => {
  const link = renderer.renderToken(tokens, index, options);
  const isEmpty = tokens[index + 1]?.type === "link_close";
  return isEmpty ? link + reader.utils.escapeHtml(String(tokens[index]!.attrGet("href"))) : link;
};

/** Who said what is quoted, after a dash: a line of its own. */
const SPEAKER = /^(>(?!\s*[–—] ).*\S.*)\n>\s*(?=[–—] )/gm;

/**
 * An organiser's text as safe markup. Its largest heading is of the level given: what stands above is the page's.
 * No heading is more than one level below the one before it.
 */
export function markupOf(markdown: string, topLevel: 2 | 3 | 4 = 3): string {
  const text = markdown.replaceAll("\u00a0", " ").replace(/\r\n?/g, "\n");
  const tokens = reader.parse(text.replace(SPEAKER, "$1\n>\n> "), {});
  markSpeakers(tokens);
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

function markSpeakers(tokens: readonly Token[]): void {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "blockquote_open") depth += 1;
    if (token.type === "blockquote_close") depth -= 1;
    const isSpeaker = /^[–—] /.test(tokens[index + 1]?.content ?? "");
    if (token.type === "paragraph_open" && depth > 0 && isSpeaker) token.attrSet("class", "prose__by");
  }
}
