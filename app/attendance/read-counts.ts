import type { Headcount } from "#app/events/edit/headcounts.ts";

const MOST_PEOPLE = 1_000_000;
export const MAX_COUNT_WORDS = 200;

/** What can be counted: the event, or one of its sessions or talks, with the name of its fields. */
export interface Countable {
  readonly key: string;
  readonly sessionId: string | null;
  readonly talkId: string | null;
}

export type CountFault = "no-number" | "too-long";

/** What a form of numbers sent, and what is wrong with it, by the name of the field. */
export function readCounts(
  form: URLSearchParams,
  all: readonly Countable[],
): { readonly counts: Headcount[]; readonly faults: Record<string, CountFault> } {
  const faults: Record<string, CountFault> = {};
  const counts = all.map(({ key, sessionId, talkId }): Headcount => {
    const text = (name: string) => {
      const typed = (form.get(`${name}-${key}`) ?? "").replace(/\s+/g, " ").trim();
      if (typed.length > MAX_COUNT_WORDS) faults[`${name}-${key}`] = "too-long";
      return typed || null;
    };
    const typed = (form.get(`people-${key}`) ?? "").replace(/\s/g, "");
    const people = /^\d{1,7}$/.test(typed) ? Number(typed) : null;
    if (typed !== "" && (people === null || people > MOST_PEOPLE)) faults[`people-${key}`] = "no-number";
    return { sessionId, talkId, people, words: text("words"), sectors: text("sectors") };
  });
  return { counts, faults };
}
