import { TABS, type PeopleSort, type PeopleWish } from "#app/registration/people/wish.ts";

const SORTS: readonly PeopleSort[] = ["arrival", "line", "name", "organisation", "state"];
const LONGEST_SEARCH = 100;
const MOST_PAGES = 10_000;

/** What an address asks for; anything it does not know is passed over. The waiting list comes in its own order. */
export function wishIn(address: string): PeopleWish {
  const query = new URL(address).searchParams;
  const tab = TABS.find((one) => one === query.get("state")) ?? "all";
  const page = Number.parseInt(query.get("page") ?? "1", 10) || 1;
  return {
    tab,
    search: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    sort: SORTS.find((one) => one === query.get("sort")) ?? usualSort(tab),
    page: Math.min(Math.max(page, 1), MOST_PAGES),
  };
}

/** The address of a list so asked for. */
export function hrefOf(path: string, { tab, search, sort, page }: PeopleWish): string {
  const query = new URLSearchParams({
    ...(tab !== "all" && { state: tab }),
    ...(search && { q: search }),
    ...(sort !== usualSort(tab) && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

/** As `hrefOf`, with another tab, in that tab's own order unless one is chosen. */
export function hrefOfTab(path: string, wish: PeopleWish, tab: PeopleWish["tab"]): string {
  const sort = wish.sort === usualSort(wish.tab) ? usualSort(tab) : wish.sort;
  return hrefOf(path, { ...wish, tab, sort, page: 1 });
}

export function usualSort(tab: PeopleWish["tab"]): PeopleSort {
  return tab === "waitlisted" ? "line" : "arrival";
}
