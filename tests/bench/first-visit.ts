import { brotliDecompressSync } from "node:zlib";
import { ask } from "./ask.ts";
import type { Figure } from "./figures.ts";
import { startSamling, type Server } from "./processes.ts";
import { EVENT, type World } from "./world.ts";

/** Thousands of bytes that a first visit to the event page may cost: page, style and font, compressed. */
const BUDGET_KB = 100;
const LATER_KB = 60;

/** What a browser with an empty cache fetches for the event page, as it goes over the wire, without headers. */
export async function firstVisit(world: World): Promise<Figure> {
  const server = await startSamling(world);
  try {
    return await weighed(server);
  } finally {
    await server.stop();
  }
}

async function weighed(server: Server): Promise<Figure> {
  const page = await fetched(server, EVENT);
  const named = [...page.text.matchAll(/<(?:link|img|script|use)\b[^>]*>/g)]
    .filter(([tag]) => !/\brel="(?:canonical|alternate)"/.test(tag))
    .flatMap(([tag]) => /\b(?:href|src)="(\/[^"#]*)/.exec(tag)?.[1] ?? []);
  const files = await Promise.all([...new Set(named)].map((path) => fetched(server, path)));
  const styles = files.filter((file) => file.path.endsWith(".css"));
  const fonts = styles.flatMap((style) => fontsFor(page.text, style.text, style.path));
  const missing = [...new Set(fonts)].filter((path) => !named.includes(path));
  const all = [page, ...files, ...(await Promise.all(missing.map((path) => fetched(server, path))))];
  const kilobytes = sumOf(all);
  const ratio = kilobytes / BUDGET_KB;
  return {
    what: "First visit to the event page",
    ratioOf: `to ${BUDGET_KB} KB`,
    ratio: { median: ratio, min: ratio, max: ratio },
    goal: { is: "at most", now: 1, later: LATER_KB / BUDGET_KB },
    facts: [
      { name: "page", value: sumOf([page]), unit: "KB" },
      { name: "style", value: sumOf(styles), unit: "KB" },
      { name: "font", value: sumOf(all.filter((file) => file.path.endsWith(".woff2"))), unit: "KB" },
      { name: "all", value: kilobytes, unit: "KB" },
    ],
  };
}

interface Fetched {
  readonly path: string;
  readonly bytes: number;
  readonly text: string;
}

async function fetched({ port }: Server, path: string): Promise<Fetched> {
  const { status, headers, body } = await ask(port, path, { "Accept-Encoding": "br" });
  if (status !== 200) throw new Error(`${path}, which the event page asks for, answers ${status}.`);
  const isCompressed = Object.entries(headers).some(
    ([name, value]) => /^content-encoding$/i.test(name) && value === "br",
  );
  return { path, bytes: body.length, text: (isCompressed ? brotliDecompressSync(body) : body).toString() };
}

/** The fonts of a style that a page with these letters needs. */
function fontsFor(page: string, style: string, stylePath: string): string[] {
  const letters = new Set([...page.replace(/<[^>]*>/g, "")].map((letter) => letter.codePointAt(0)!));
  return [...style.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
    const address = /url\(\s*["']?([^"')]+)/.exec(face)?.[1];
    const isNeeded = rangesOf(face).some(([from, to]) =>
      [...letters].some((one) => one >= from && one <= to),
    );
    return address && isNeeded ? [new URL(address, `http://localhost${stylePath}`).pathname] : [];
  });
}

function rangesOf(face: string): [number, number][] {
  const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
  if (!range) return [[0, Number.POSITIVE_INFINITY]];
  return range.split(",").map((part) => {
    const [from, to] = part.trim().slice(2).split("-") as [string, string?];
    return [
      Number.parseInt(from.replaceAll("?", "0"), 16),
      Number.parseInt((to ?? from).replaceAll("?", "f"), 16),
    ];
  });
}

function sumOf(files: readonly Fetched[]): number {
  return files.reduce((sum, file) => sum + file.bytes, 0) / 1000;
}
