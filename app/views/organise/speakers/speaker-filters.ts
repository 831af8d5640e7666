import { numberOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import type { Speaker, SpeakerState } from "#app/speakers/speakers-of.ts";

/** Which of them the list can show. */
export const SHOWN = ["all", "unanswered", "lacking"] as const;
type Shown = (typeof SHOWN)[number];

export const isShown: Record<Shown, (one: Speaker) => boolean> = {
  all: () => true,
  unanswered: ({ state }) => state !== "yes" && state !== "no",
  lacking: ({ lacks }) => lacks.length > 0,
};

/** By what the list is sorted; the programme's order unless somebody asks. */
export const SORTS = ["turn", "who", "state", "lacks"] as const;
export type SpeakerSort = (typeof SORTS)[number];

/** What an address of the list asks for. */
export interface SpeakersWish {
  readonly search: string;
  readonly shown: Shown;
  readonly sort: SpeakerSort;
}

export function speakersWish(address: string): SpeakersWish {
  const query = new URL(address).searchParams;
  return {
    search: (query.get("q") ?? "").trim().slice(0, 200),
    shown: SHOWN.find((one) => one === query.get("show")) ?? "all",
    sort: SORTS.find((one) => one === query.get("sort")) ?? "turn",
  };
}

export function listAddress(path: string, { search, shown, sort }: SpeakersWish): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(shown !== "all" && { show: shown }),
    ...(sort !== "turn" && { sort }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

const STATES: readonly SpeakerState[] = ["not-asked", "asked", "opened", "yes", "no"];

/** In the order that was asked for; among equals in the programme's. */
export function sorted(
  speakers: readonly Speaker[],
  sort: SpeakerSort,
  nameOf: (one: Speaker) => string,
): readonly Speaker[] {
  const { compare } = new Intl.Collator("nb");
  const by: Record<SpeakerSort, (a: Speaker, b: Speaker) => number> = {
    turn: () => 0,
    who: (a, b) => compare(nameOf(a), nameOf(b)),
    state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
    lacks: (a, b) => b.lacks.length - a.lacks.length,
  };
  return [...speakers].sort(by[sort]);
}

/** The ways to each choice, with how many it would show. @param matching those whom the search has found */
export function speakerFilters(
  matching: readonly Speaker[],
  wish: SpeakersWish,
  path: string,
  language: Language,
) {
  const words = speakersWords[language].filters;
  const links = SHOWN.map((one) => ({
    href: listAddress(path, { ...wish, shown: one }),
    text: words[one],
    count: numberOf(matching.filter(isShown[one]).length, language),
    current: one === wish.shown,
  }));
  return { label: words.label, groups: [{ label: words.legend, links }] };
}
