import markdownIt, { type Token } from "markdown-it";
import { webAddress } from "#app/calendar/text.ts";
import { piecesWithPlaceholders, type Placeholder } from "#app/language/placeholders.ts";

/** A piece of a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "placeholder"; readonly name: Placeholder }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "em"; readonly of: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly of: readonly Inline[] };

export type TextBlock =
  | { readonly kind: "paragraph" | "heading"; readonly of: readonly Inline[] }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

/** Paragraphs, lists, headings, bold, italics and links. All else shows as it was typed. */
const reader = markdownIt("zero", { breaks: true, linkify: true }).enable([
  ...["heading", "list", "emphasis", "link", "newline", "escape"],
  "linkify",
]);
reader.linkify.set({ fuzzyLink: false });

/**
 * What an organiser wrote, taken apart before anything is put in: so no name can become a heading, a link or a
 * placeholder of its own.
 */
export function organiserText(markdown: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let list: { depth: number; isOrdered: boolean; items: Inline[][] } | null = null;
  let isHeading = false;
  for (const token of reader.parse(markdown, {})) {
    if (/list_open$/.test(token.type)) {
      list ??= { depth: 0, isOrdered: token.type === "ordered_list_open", items: [] };
      list.depth++;
    } else if (/list_close$/.test(token.type) && list) {
      if (--list.depth > 0) continue;
      blocks.push({ kind: "list", isOrdered: list.isOrdered, items: list.items });
      list = null;
    } else if (token.type === "list_item_open") list?.items.push([]);
    else if (token.type === "heading_open") isHeading = true;
    else if (token.type === "heading_close") isHeading = false;
    else if (token.type === "inline") {
      const of = inlineOf(token.children ?? []);
      const item = list?.items.at(-1);
      if (item) item.push(...(item.length > 0 ? [{ kind: "break" } as const] : []), ...of);
      else blocks.push({ kind: isHeading ? "heading" : "paragraph", of });
    }
  }
  return blocks;
}

/** Pieces within pieces, of tokens that open and close. */
function inlineOf(tokens: readonly Token[]): Inline[] {
  const levels: { readonly token: Token | null; readonly of: Inline[] }[] = [{ token: null, of: [] }];
  for (const token of tokens) {
    const { of } = levels.at(-1)!;
    if (token.nesting === 1) levels.push({ token, of: [] });
    else if (token.nesting === -1 && levels.length > 1) {
      const closed = levels.pop()!;
      levels.at(-1)!.of.push(...wrapped(closed.token!, closed.of));
    } else if (token.type === "softbreak" || token.type === "hardbreak") of.push({ kind: "break" });
    else of.push(...plainPieces(token.content));
  }
  return levels.flatMap(({ of }) => of);
}

function plainPieces(text: string): Inline[] {
  return piecesWithPlaceholders(text).map((piece) =>
    "text" in piece ? { kind: "text", text: piece.text } : { kind: "placeholder", name: piece.placeholder },
  );
}

function wrapped(token: Token, of: readonly Inline[]): readonly Inline[] {
  if (token.type === "strong_open") return [{ kind: "strong", of }];
  if (token.type === "em_open") return [{ kind: "em", of }];
  const address = String(token.attrGet("href") ?? "");
  const href = address.startsWith("mailto:") ? address : webAddress(address);
  return href === undefined ? of : [{ kind: "link", href, of: of.length > 0 ? of : plainPieces(href) }];
}
