import { XMLParser } from "fast-xml-parser";
import { ZipFault } from "../zip.ts";

/** One element of an XML file, its name without prefix; attributes keep theirs. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** What stands in it directly. */
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";
const xml = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
});

/**
 * The elements of an XML file under one nameless root.
 *
 * @throws ZipFault «broken»; a document type too, which no presentation has: it can be made to grow without end
 */
export function elementsOf(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ZipFault("broken");
  try {
    return { name: "", attributes: {}, ...inside(xml.parse(text) as unknown[]) };
  } catch {
    throw new ZipFault("broken");
  }
}

function inside(nodes: readonly unknown[]): Pick<Element, "children" | "text"> {
  const children: Element[] = [];
  let text = "";
  for (const node of nodes as Record<string, unknown>[]) {
    for (const [name, value] of Object.entries(node)) {
      if (name === TEXT) text += String(value);
      else if (name !== ATTRIBUTES && Array.isArray(value)) {
        const attributes = (node[ATTRIBUTES] ?? {}) as Record<string, string>;
        children.push({ name: name.slice(name.indexOf(":") + 1), attributes, ...inside(value) });
      }
    }
  }
  return { children, text };
}

/** The element at the end of a path of names, the first at each step. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (here, name) => here?.children.find((child) => child.name === name),
    element,
  );
}

/** Everything of a name, however deep, in the order it stands. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** What an element says, what is inside it too. */
export function textIn(element: Element, name: string): string {
  return all(element, name)
    .map(({ text }) => text)
    .join(" ")
    .trim();
}
