import { TABS, type PeopleSort, type PeopleWish } from "#app/registration/people/wish.ts";

const SORTS: readonly PeopleSort[] = ["arrival", "line", "name", "organisation", "state"];
const LONGEST_SEARCH = 100;
const MOST_PAGES = 10_000;
const MOST_COLUMNS = 30;
const COLUMN = /^[a-z]{1,20}(?:-[0-9a-z-]{1,40})?$/;

/** What a list is asked for, with the columns it is to have. */
export interface ListWish extends PeopleWish {
  /** Null: the usual ones. */
  readonly columns: readonly string[] | null;
}

/** What an address asks for; anything it does not know is passed over. The waiting list comes in its own order. */
export function wishIn(address: string): ListWish {
  const query = new URL(address).searchParams;
  const tab = TABS.find((one) => one === query.get("state")) ?? "all";
  const page = Number.parseInt(query.get("page") ?? "1", 10) || 1;
  const columns = query.getAll("column").filter((one) => COLUMN.test(one));
  return {
    tab,
    search: (query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    sort: SORTS.find((one) => one === query.get("sort")) ?? usualSort(tab),
    page: Math.min(Math.max(page, 1), MOST_PAGES),
    columns: columns.length > 0 ? [...new Set(columns)].slice(0, MOST_COLUMNS) : null,
  };
}

/** The address of a list so asked for. */
export function hrefOf(path: string, wish: ListWish): string {
  const { page } = wish;
  const query = new URLSearchParams(keptIn(wish).map(({ name, value }) => [name, value]));
  if (page > 1) query.set("page", String(page));
  const said = query.toString();
  return said ? `${path}?${said}` : path;
}

/** All that an address says but the page, as a form keeps it. */
export function keptIn({ tab, search, sort, columns }: ListWish): { name: string; value: string }[] {
  return [
    ...(tab === "all" ? [] : [{ name: "state", value: tab }]),
    ...(search ? [{ name: "q", value: search }] : []),
    ...(sort === usualSort(tab) ? [] : [{ name: "sort", value: sort }]),
    ...(columns ?? []).map((value) => ({ name: "column", value })),
  ];
}

/** As `hrefOf`, with another tab, in that tab's own order unless one is chosen. */
export function hrefOfTab(path: string, wish: ListWish, tab: PeopleWish["tab"]): string {
  const sort = wish.sort === usualSort(wish.tab) ? usualSort(tab) : wish.sort;
  return hrefOf(path, { ...wish, tab, sort, page: 1 });
}

export function usualSort(tab: PeopleWish["tab"]): PeopleSort {
  return tab === "waitlisted" ? "line" : "arrival";
}
