import type { ReactNode } from "react";
import { letterWords } from "#app/language/letters.ts";
import type { FromOrganiserFacts } from "./facts.ts";
import { accentOf, type } from "./layout.tsx";
import type { Inline, TextBlock } from "./organiser-text.ts";
import { ownLink, valueOf } from "./organiser-words.ts";

interface OrganiserBodyProps {
  blocks: readonly TextBlock[];
  facts: FromOrganiserFacts;
}

/** The organiser's words as a page. */
export function OrganiserBody({ blocks, facts }: OrganiserBodyProps) {
  const accent = { color: accentOf(facts.event.organiser.theme) };
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
      case "placeholder":
        if (piece.name !== "link") return valueOf(piece.name, facts);
        return (
          <a href={ownLink(facts)} className="accent" style={accent} key={key}>
            {letterWords[facts.lang].ownPage}
          </a>
        );
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
