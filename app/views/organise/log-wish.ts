import type { LogWish } from "#app/events/activity-log.ts";
import type { Language } from "#app/language/language.ts";
import { logWords } from "#app/language/organise/log.ts";
import { peopleWords } from "#app/language/organise/people.ts";

const LONGEST = 100;

/** What an address asks for of an event's log; anything it does not know is passed over. */
export interface AskedLog {
  readonly search: string;
  readonly actor?: string;
  readonly about?: "event" | "people";
  readonly before?: string;
}

export function askedLog(address: string): AskedLog {
  const query = new URL(address).searchParams;
  const text = (name: string) => query.get(name)?.trim().slice(0, LONGEST) || undefined;
  const about = (["event", "people"] as const).find((one) => one === query.get("about"));
  return {
    search: text("q") ?? "",
    ...(text("who") && { actor: text("who") }),
    ...(about && { about }),
    ...(text("before") && { before: text("before") }),
  };
}

/** The same as the log knows it: searched for is what the verbs are called. */
export function wishOf({ search, ...asked }: AskedLog, limit: number, language: Language): LogWish {
  return { ...asked, limit, ...(search && { verbs: verbsCalled(search, language) }) };
}

/** What was done, in words; undefined for what no words are known of. */
export function verbWords(verb: string, language: Language): string | undefined {
  const all: Readonly<Record<string, string>> = {
    ...logWords[language].verbs,
    ...peopleWords[language].verbs,
  };
  return Object.hasOwn(all, verb) ? all[verb] : undefined;
}

function verbsCalled(search: string, language: Language): string[] {
  const wanted = search.toLowerCase();
  const all = { ...logWords[language].verbs, ...peopleWords[language].verbs };
  return Object.entries(all)
    .filter(([, words]) => words.toLowerCase().includes(wanted))
    .map(([verb]) => verb);
}

/** Where the log is, as asked for. */
export function logHref(path: string, { search, actor, about, before }: AskedLog): string {
  const query = new URLSearchParams({
    ...(search && { q: search }),
    ...(actor && { who: actor }),
    ...(about && { about }),
    ...(before && { before }),
  }).toString();
  return query ? `${path}?${query}` : path;
}
