/** What the tags of a PDF say, page by page. */
export interface Structure {
  readonly isThere: boolean;
  readonly figures: number;
  /** The page of each figure without a text. */
  readonly lackingAlt: readonly number[];
  readonly headings: number;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly unknown[];
}

const HEADING = /^(?:H[1-6]?|Title)$/;

/** @param trees what pdf.js gives for each page: a tree, or null where there is none */
export function structureOf(trees: readonly unknown[]): Structure {
  const found = { isThere: false, figures: 0, lackingAlt: [] as number[], headings: 0 };
  trees.forEach((tree, index) => {
    if (tree) visit(tree as Node, index + 1);
  });
  return found;

  function visit({ role, alt, children = [] }: Node, page: number): void {
    if (role !== undefined && role !== "Root") found.isThere = true;
    if (role === "Figure") {
      found.figures += 1;
      if (!alt?.trim()) found.lackingAlt.push(page);
    } else if (role !== undefined && HEADING.test(role)) found.headings += 1;
    for (const child of children) visit(child as Node, page);
  }
}
