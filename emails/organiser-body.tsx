import type { ReactNode } from "react";
import type { Placeholder } from "#app/language/placeholders.ts";
import type { ThemeName } from "#db/schema.ts";
import { accentOf, type } from "./layout.tsx";
import type { Inline, TextBlock } from "./organiser-text.ts";

interface OrganiserBodyProps {
  blocks: readonly TextBlock[];
  theme: ThemeName;
  /** What stands in the place of a placeholder: a text, or a link. */
  fill: (name: Placeholder) => string | { readonly href: string; readonly text: string };
}

/** The organiser's words as a page. */
export function OrganiserBody({ blocks, theme, fill }: OrganiserBodyProps) {
  const accent = { color: accentOf(theme) };
  const inline = (of: readonly Inline[]): ReactNode[] => of.map((piece, index) => piecewise(piece, index));
  const piecewise = (piece: Inline, key: number): ReactNode => {
    switch (piece.kind) {
      case "text":
        return piece.text;
      case "break":
        return <br key={key} />;
      case "strong":
        return (
          <strong style={{ fontWeight: 600 }} key={key}>
            {inline(piece.of)}
          </strong>
        );
      case "em":
        return <em key={key}>{inline(piece.of)}</em>;
      case "link":
        return (
          <a href={piece.href} className="accent" style={accent} key={key}>
            {inline(piece.of)}
          </a>
        );
      case "placeholder": {
        const filled = fill(piece.name);
        if (typeof filled === "string") return filled;
        return (
          <a href={filled.href} className="accent" style={accent} key={key}>
            {filled.text}
          </a>
        );
      }
    }
  };
  return blocks.map((block, index) => {
    if (block.kind === "list") {
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List style={{ margin: "0 0 16px", paddingLeft: 24 }} key={index}>
          {block.items.map((item, number) => (
            <li className="ink" style={{ ...type(17, 27), margin: "0 0 4px" }} key={number}>
              {inline(item)}
            </li>
          ))}
        </List>
      );
    }
    if (block.kind === "heading") {
      return (
        <h2 className="ink" style={{ ...type(20, 27), fontWeight: 600, margin: "24px 0 8px" }} key={index}>
          {inline(block.of)}
        </h2>
      );
    }
    return (
      <p className="ink" style={{ ...type(17, 27), margin: "0 0 16px" }} key={index}>
        {inline(block.of)}
      </p>
    );
  });
}
