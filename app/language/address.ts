import { languages, type Language } from "./language.ts";

/** The language that an address speaks: its first segment, else bokmål. */
export function languageOf(address: string): Language {
  const first = new URL(address, "http://localhost").pathname.split("/")[1];
  return languages.find((language) => language === first && language !== "nb") ?? "nb";
}

/** The same page in another language. `path` has no language prefix. */
export function inLanguage(language: Language, path: string): string {
  if (language === "nb") return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

/** An address without its language prefix. */
export function withoutLanguage(path: string): string {
  return path.replace(/^\/(?:nn|en)(?=\/|$)/, "") || "/";
}
