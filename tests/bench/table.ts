import { isMet, type Fact, type Figure, type Goal, type Spread } from "./figures.ts";

/** The figures as a table for the terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    figure.ratioOf,
    ratioText(figure.ratio),
    figure.goal ? goalText(figure.goal) : "",
    { true: "met", false: "missed", null: "" }[`${isMet(figure)}`]!,
    figure.facts.map(factText).join(" · "),
  ]);
  const heads = ["", "ratio of", "median (min–max)", "goal", "", "made of"];
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column]!.length)));
  return [heads, widths.map((width) => "─".repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function ratioText({ median, min, max }: Spread): string {
  const one = (value: number) => value.toFixed(value < 10 ? 2 : 1);
  return min === max ? one(median) : `${one(median)} (${one(min)}–${one(max)})`;
}

function goalText({ is, now, later }: Goal): string {
  const sign = is === "at least" ? "≥" : "≤";
  const texts = [now !== null && `${sign} ${now}`, later !== null && `later ${sign} ${later}`];
  return texts.filter(Boolean).join(", ");
}

function factText({ name, value, unit }: Fact): string {
  const number =
    value >= 1000
      ? Math.round(value).toLocaleString("en")
      : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  return `${name} ${number}${unit === "/s" ? "" : " "}${unit}`;
}
