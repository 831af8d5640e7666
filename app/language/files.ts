import { localeOf, type Language } from "./language.ts";

const STEPS = [
  [1024 ** 3, "GB"],
  [1024 ** 2, "MB"],
  [1024, "kB"],
] as const;
const or: Readonly<Record<Language, string>> = { nb: "eller", nn: "eller", en: "or" };

/** How large a file is, for the eye: «3,4 MB», «512 kB». */
export function sizeOf(bytes: number, language: Language): string {
  const [step, unit] = STEPS.find(([least]) => bytes >= least) ?? [1, "B"];
  const amount = bytes / step;
  const digits = amount < 10 && step > 1024 ? 1 : 0;
  const number = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: digits }).format(amount);
  return `${number}\u00a0${unit}`;
}

/** «.pdf, .pptx eller .zip». @param kinds extensions with a comma between */
export function kindsOf(kinds: string, language: Language): string {
  const all = kinds.split(",").map((kind) => `.${kind}`);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${or[language]} ${all.at(-1)}`;
}

/** «pdf, 2,3 MB»: what comes down, and how large it is. */
export function fileText({ name, bytes }: { name: string; bytes: number }, language: Language): string {
  return `${name.slice(name.lastIndexOf(".") + 1).toLowerCase()}, ${sizeOf(bytes, language)}`;
}
