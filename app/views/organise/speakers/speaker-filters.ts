import { numberOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import type { Speaker } from "#app/speakers/speakers-of.ts";

/** Which of them the list can show. */
export const SHOWN = ["all", "unanswered", "lacking"] as const;
type Shown = (typeof SHOWN)[number];

export const isShown: Record<Shown, (one: Speaker) => boolean> = {
  all: () => true,
  unanswered: ({ state }) => state !== "yes" && state !== "no",
  lacking: ({ lacks }) => lacks.length > 0,
};

function listAddress(path: string, search: string, shown: Shown): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(shown !== "all" && { show: shown }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

/** The ways to each choice, with how many it would show. @param matching those whom the search has found */
export function speakerFilters(
  matching: readonly Speaker[],
  chosen: Shown,
  path: string,
  search: string,
  language: Language,
) {
  const words = speakersWords[language].filters;
  const links = SHOWN.map((one) => ({
    href: listAddress(path, search, one),
    text: words[one],
    count: numberOf(matching.filter(isShown[one]).length, language),
    current: one === chosen,
  }));
  return { label: words.label, groups: [{ label: words.legend, links }] };
}
