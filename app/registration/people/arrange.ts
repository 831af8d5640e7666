import { plain } from "#app/fold.ts";
import type { RegistrationRow } from "#db/schema.ts";
import { TABS, type PeopleWish } from "./wish.ts";

/** What one is found and sorted by. */
export type Findable = Pick<RegistrationRow, "id" | "status" | "name" | "email" | "organisation"> &
  Pick<RegistrationRow, "arrived_at" | "waiting_priority" | "waiting_seq">;

/** As a Norwegian list is sorted: Æ, Ø and Å last, and 2 before 10. */
const collator = new Intl.Collator("nb", { numeric: true });

/**
 * Those of all who are found, and of them those of the tab, sorted.
 *
 * A search finds «Åse Ødegård» by «ase odegard» and by «Åse», and all at nav.no, also at data.nav.no, by «@nav.no».
 */
export function arranged<T extends Findable>(
  all: readonly T[],
  { tab, search, sort }: PeopleWish,
): { found: readonly T[]; people: readonly T[] } {
  const words = wordsOf(search);
  const found = words.length === 0 ? all : all.filter((one) => isFound(one, words));
  const people = found.filter((one) => tab === "all" || one.status === tab);
  return { found, people: people.sort((a, b) => compare(a, b, sort)) };
}

const MAX_WORDS = 12;
const MAX_CHARACTERS = 200;

function wordsOf(search: string): string[] {
  return plain(search.slice(0, MAX_CHARACTERS)).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
}

function isFound({ name, email, organisation }: Findable, words: readonly string[]): boolean {
  const text = plain(`${name}\n${email}\n${organisation ?? ""}`);
  const domain = plain(email.slice(email.lastIndexOf("@") + 1));
  return words.every((word) => (word.startsWith("@") ? isIn(domain, word.slice(1)) : text.includes(word)));
}

/** Whether a domain begins with what was typed, or is below it. */
function isIn(domain: string, typed: string): boolean {
  return domain.startsWith(typed) || domain.endsWith(`.${typed}`);
}

function compare(a: Findable, b: Findable, sort: PeopleWish["sort"]): number {
  return byWish(a, b, sort) || byText(a.arrived_at, b.arrived_at) || byText(a.id, b.id);
}

function byWish(a: Findable, b: Findable, sort: PeopleWish["sort"]): number {
  if (sort === "name") return collator.compare(a.name, b.name);
  if (sort === "organisation") return byOrganisation(a, b);
  if (sort === "state") return TABS.indexOf(a.status) - TABS.indexOf(b.status);
  return sort === "line" ? byLine(a, b) : 0;
}

/** Those who have none last. */
function byOrganisation(a: Findable, b: Findable): number {
  return (
    Number(!a.organisation) - Number(!b.organisation) ||
    collator.compare(a.organisation ?? "", b.organisation ?? "")
  );
}

function byLine(a: Findable, b: Findable): number {
  const seq = (one: Findable) => one.waiting_seq ?? Number.MAX_SAFE_INTEGER;
  return (
    Number(a.waiting_seq === null) - Number(b.waiting_seq === null) ||
    b.waiting_priority - a.waiting_priority ||
    seq(a) - seq(b)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
