import type { Line } from "./lines.ts";
import type { Piece } from "./reading.ts";

/** What of the text has become a field. The rest stays prose, in its order and whole. */
export class Used {
  readonly #stretches: { from: number; to: number }[] = [];

  add(...pieces: readonly { readonly from: number; readonly to: number }[]): void {
    this.#stretches.push(...pieces);
  }

  has(line: Line): boolean {
    return this.remains(line) === "";
  }

  /** What is left of a line when the used stretches are cut out, without the signs that stood around them. */
  remains(line: Line): string {
    const own = this.#stretches
      .filter(({ from, to }) => from < line.to && to > line.from)
      .sort((one, other) => one.from - other.from);
    if (own.length === 0) return line.text;
    const left: string[] = [];
    let at = line.from;
    for (const { from, to } of own) {
      left.push(line.text.slice(at - line.from, Math.max(at, from) - line.from));
      at = Math.max(at, to);
    }
    left.push(line.text.slice(at - line.from));
    const words = left
      .map((part) => part.replace(/^[\s,.;:()–-]{1,20}|[\s,;:()–-]{1,20}$/g, ""))
      .filter((part) => part.length > 1);
    return words.join(" ");
  }
}

export function spanOf(pieces: readonly Piece[]): { from: number; to: number } {
  return {
    from: Math.min(...pieces.map((piece) => piece.from)),
    to: Math.max(...pieces.map((piece) => piece.to)),
  };
}
